package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R12")
class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平发改罚（2022）3a号",
                "平发改罚〔2022〕3A号",
                "平发改罚[2022]3a号",
                "平发改罚【2022】3a号",
                "平发改罚(2022)3A号",
                "平发改罚〔2022】3A号",
                "平发改罚［２０２２］３ａ号",
                " 平发改罚〔2022〕 3A号\t",
                "平发改罚\u00A0〔2022〕\u30003A\u2028号\u0085",
                "\uFEFF平发改罚〔2022〕3A号\r\n"
            })
    void widthBlanksBracketsAndCaseDoNotMatter(String document) {
        assertThat(CaseNumber.of(Samples.decision("D-1").document(document).build()))
                .contains("平发改罚(2022)3A号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "/", "—", "平发改罚〔二〇二二〕三号", "[]", "ABC", "٣", "²", "①"})
    void aNumberWithoutADigitIsNone(String document) {
        assertThat(CaseNumber.of(Samples.decision("D-1").document(document).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "０", "第９号"})
    void oneDigitIsEnough(String document) {
        assertThat(CaseNumber.of(Samples.breach("B-1").document(document).build()))
                .isPresent();
    }

    @Test
    void onlyDecisionsBreachesAndDeterminationsHaveOne() {
        assertThat(Samples.oneOfEachType().stream().map(CaseNumber::of).map(number -> number.orElse("none")))
                .containsExactly("平发改罚(2022)3号", "平审承(2022)7号", "(2022)晋0603执11号", "none", "none", "none", "none");
    }
}
