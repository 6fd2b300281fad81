package org.creditcore.subject;

import java.util.List;

/** The schemes of identifiers that have a type of their own. What is asked here loads them all, and {@link Identifier} none. */
final class Schemes {
    private static final List<String> KNOWN = List.of(
            UnifiedSocialCreditCode.SCHEME, ResidentIdentityNumber.SCHEME, ForeignPermanentResidentNumber.SCHEME);

    private Schemes() {}

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    static Identifier identifier(String scheme, String text) {
        switch (scheme) {
            case UnifiedSocialCreditCode.SCHEME:
                return UnifiedSocialCreditCode.of(text);
            case ResidentIdentityNumber.SCHEME:
                return ResidentIdentityNumber.of(text);
            case ForeignPermanentResidentNumber.SCHEME:
                return ForeignPermanentResidentNumber.of(text);
            default:
                return OtherIdentifier.of(scheme, text);
        }
    }
}
