package vn.taphuan.document;

import java.time.LocalDate;

/**
 * What a clerk types from the paper.
 *
 * @param number số, ký hiệu, such as 118/QĐ-SNV
 * @param signer name of who signed
 * @param issuer code of the issuing unit
 * @param summary trích yếu; may be null
 */
public record DecisionDetails(String number, LocalDate issuedOn, String signer, String issuer, String summary) {}
