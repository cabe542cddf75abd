package vn.taphuan.reorganisation;

import java.time.LocalDate;

/** An act on a unit, with its paper. */
public record ActLine(
        Long act,
        ActKind kind,
        LocalDate takesEffectOn,
        ActPart part,
        String decisionNumber,
        LocalDate decisionDate,
        String signer) {}
