package vn.taphuan.identity;

import java.io.Serializable;

/**
 * A new secret, not yet taken.
 *
 * @param secret as people type it into the app
 * @param address what the app reads from a picture
 */
public record FactorOffer(String secret, String address) implements Serializable {}
