package org.creditcore.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import org.junit.jupiter.api.Test;

class BilingualTextTest {
    @Test
    void itIsWrittenInOneLanguage() {
        for (Language language : Language.values()) {
            BilingualText text = new BilingualText(language);
            text.heading(text.say("记录", "records"), false);
            text.line("  D-1");
            text.heading("  " + text.say("提示", "flags"), true);
            assertThat(text)
                    .hasToString(
                            language == Language.CHINESE ? "记录：\n  D-1\n  提示：无\n" : "records:\n  D-1\n  flags: none\n");
        }
    }

    @Test
    void aLineBreakBeginsNoLine() {
        BilingualText text = new BilingualText(Language.ENGLISH);
        text.line("a\r\nb\nc\u2028d\u0085e\r");
        assertThat(text).hasToString("a b c d e \n");
    }

    @Test
    void nothingIsNull() {
        NullPointerTester tester = new NullPointerTester().setDefault(Language.class, Language.CHINESE);
        tester.testAllPublicConstructors(BilingualText.class);
        tester.testAllPublicInstanceMethods(new BilingualText(Language.ENGLISH));
    }
}
