package vn.taphuan.authoring;

/** A module of a draft, to which a page can be sent. */
public record SendChoice(Long draft, String code, String title, String module, String moduleTitle) {}
