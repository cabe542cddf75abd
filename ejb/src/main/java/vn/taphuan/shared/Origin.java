package vn.taphuan.shared;

import jakarta.enterprise.context.RequestScoped;

/** Where the request came from, for the audit log. */
@RequestScoped
public class Origin {
    private String address = "-";

    public String address() {
        return address;
    }

    public void from(String address) {
        this.address = address;
    }
}
