package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * The checks beside those of a library in wide use, over valid numbers and near misses. Where the two differ, they
 * differ for one of the reasons named here, and each reason has an example.
 */
@Tag("R2")
class HutoolComparisonProperties {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    /** No year after this is compared, as Hutool asks the clock which years are in the future. */
    private static final int LAST_COMPARED_YEAR = 2020;

    private static final int FIRST_YEAR_OF_HUTOOL = 1900;

    @Provide
    Arbitrary<String> creditCodes() {
        return nearMisses(Numbers.creditCodes(), Numbers.CREDIT_ALPHABET + "IOSVZ-");
    }

    @Provide
    Arbitrary<String> personalNumbers() {
        Arbitrary<String> known = Combinators.combine(Arbitraries.of(PROVINCES), Numbers.residentNumbers())
                .as((province, number) -> Numbers.withPersonalCheck(province + number.substring(2, 17)));
        return nearMisses(
                Arbitraries.oneOf(known, Numbers.residentNumbers(), Numbers.foreignNumbers()), "0123456789XA-");
    }

    /** The values, one in five of them whole, the others with a character changed, left out, put in or swapped. */
    private static Arbitrary<String> nearMisses(Arbitrary<String> values, String characters) {
        return Combinators.combine(
                        values,
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.chars().with(characters.toCharArray()),
                        Arbitraries.integers().between(0, 4))
                .as((value, index, c, how) -> switch (how) {
                    case 0 -> value;
                    case 1 -> Numbers.replaced(value, index, c);
                    case 2 -> value.substring(0, index) + value.substring(index + 1);
                    case 3 -> value.substring(0, index) + c + value.substring(index);
                    default -> Numbers.swapped(value, index);
                });
    }

    @Property(tries = 2000)
    void creditCodesAreJudgedAlikeButForALetterInSecondPlace(@ForAll("creditCodes") String code) {
        boolean letterInSecondPlace = code.length() == 18 && Character.isLetter(code.charAt(1));
        assertThat(isAccepted("USCC", code)).isEqualTo(CreditCodeUtil.isCreditCode(code) && !letterInSecondPlace);
    }

    @Property(tries = 2000)
    void residentNumbersAreJudgedAlikeButForProvinceCenturyAndForeigners(@ForAll("personalNumbers") String number) {
        boolean hutool = IdcardUtil.isValidCard18(number);
        if (isAccepted("RESIDENT_ID", number)) {
            int year = Integer.parseInt(number.substring(6, 10));
            if (year <= LAST_COMPARED_YEAR) {
                boolean stricter = year < FIRST_YEAR_OF_HUTOOL || !PROVINCES.contains(number.substring(0, 2));
                assertThat(hutool).isEqualTo(!stricter);
            }
        } else if (hutool) {
            assertThat(number).startsWith("9");
            assertThat(isAccepted("FOREIGN_RESIDENT_ID", number)).isTrue();
        }
    }

    @Property(tries = 2000)
    void foreignNumbersAreJudgedAlikeButForTheirLayout(@ForAll("personalNumbers") String number) {
        boolean hutool = number.startsWith("9") && IdcardUtil.isValidCard18(number);
        if (hutool) {
            assertThat(isAccepted("FOREIGN_RESIDENT_ID", number)).isTrue();
        } else if (isAccepted("FOREIGN_RESIDENT_ID", number)) {
            assertThat(PROVINCES.contains(number.substring(1, 3)) && isComparedDate(number))
                    .isFalse();
        }
    }

    private static boolean isComparedDate(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        return year >= FIRST_YEAR_OF_HUTOOL
                && year <= LAST_COMPARED_YEAR
                && isAccepted("RESIDENT_ID", Numbers.withPersonalCheck("140603" + number.substring(6, 17)));
    }

    @Example
    void hutoolTakesALetterInSecondPlaceOfACreditCode() {
        String text = Numbers.withCreditCheck("9A140603MA0KAMP17");
        assertThat(CreditCodeUtil.isCreditCode(text)).isTrue();
        assertThat(isAccepted("USCC", text)).isFalse();
    }

    @Example
    void hutoolTakesZerosForACreditCode() {
        String text = "0".repeat(18);
        assertThat(CreditCodeUtil.isCreditCode(text)).isTrue();
        assertThat(isAccepted("USCC", text)).isFalse();
    }

    @Example
    void hutoolDoesNotNormaliseCase() {
        String text = "91140603ma0kamp17p";
        assertThat(CreditCodeUtil.isCreditCode(text)).isFalse();
        assertThat(isAccepted("USCC", text)).isTrue();
    }

    @Example
    void hutoolDoesNotNormaliseWidth() {
        String text = "９1140603MA0KAMP17P";
        assertThat(CreditCodeUtil.isCreditCode(text)).isFalse();
        assertThat(isAccepted("USCC", text)).isTrue();
    }

    @Example
    void hutoolDoesNotTakeAwayBlanks() {
        String text = "91140603 MA0KAMP17P";
        assertThat(CreditCodeUtil.isCreditCode(text)).isFalse();
        assertThat(isAccepted("USCC", text)).isTrue();
    }

    @Example
    void hutoolTakesAForeignPermanentResidentForAResident() {
        String text = "911124198108030024";
        assertThat(IdcardUtil.isValidCard18(text)).isTrue();
        assertThat(isAccepted("RESIDENT_ID", text)).isFalse();
    }

    @Example
    void hutoolRefusesUnknownProvinces() {
        String text = Numbers.withPersonalCheck("19060319800229101");
        assertThat(IdcardUtil.isValidCard18(text)).isFalse();
        assertThat(isAccepted("RESIDENT_ID", text)).isTrue();
    }

    @Example
    void hutoolRefusesBirthDatesBefore1900AndWithThemTheStandardsSpecimen() {
        String text = "440524188001010014";
        assertThat(IdcardUtil.isValidCard18(text)).isFalse();
        assertThat(isAccepted("RESIDENT_ID", text)).isTrue();
    }

    @Example
    void hutoolRefusesBirthDatesInTheFuture() {
        String text = Numbers.withPersonalCheck("14060399991231101");
        assertThat(IdcardUtil.isValidCard18(text)).isFalse();
        assertThat(isAccepted("RESIDENT_ID", text)).isTrue();
    }

    @Example
    void hutoolDoesNotTakeBlanksFromAResidentNumber() {
        String text = "110105 19491231 002X";
        assertThat(IdcardUtil.isValidCard18(text)).isFalse();
        assertThat(isAccepted("RESIDENT_ID", text)).isTrue();
    }

    @Example
    void hutoolRefusesAnUnknownRegionOfAForeignNumber() {
        String text = Numbers.withPersonalCheck("91912419810803002");
        assertThat(IdcardUtil.isValidCard18(text)).isFalse();
        assertThat(isAccepted("FOREIGN_RESIDENT_ID", text)).isTrue();
    }

    @Example
    void hutoolRefusesAForeignNumberWithoutADate() {
        String text = Numbers.withPersonalCheck("91112419811303002");
        assertThat(IdcardUtil.isValidCard18(text)).isFalse();
        assertThat(isAccepted("FOREIGN_RESIDENT_ID", text)).isTrue();
    }

    private static boolean isAccepted(String scheme, String text) {
        try {
            Identifier.of(scheme, text);
            return true;
        } catch (InvalidIdentifierException refused) {
            return false;
        }
    }
}
