package vn.taphuan.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A code under which somebody began to write; its row makes those who begin at once wait for each other. */
@Entity
public class CourseCode {
    @Id
    private String code;

    protected CourseCode() {}
}
