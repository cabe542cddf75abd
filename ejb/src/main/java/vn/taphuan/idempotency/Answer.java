package vn.taphuan.idempotency;

/**
 * What a call was answered with.
 *
 * @param status of HTTP, 200–299
 * @param mediaType null when there is no body
 * @param location null when the answer names none
 */
public record Answer(int status, String mediaType, String location, byte[] body) {}
