package org.creditcore.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.creditcore.evidence.CreditFile;
import org.creditcore.pinglu.Pinglu2021;
import org.creditcore.subject.Language;
import org.creditcore.testing.Laws;
import org.creditcore.testing.Question;
import org.creditcore.testing.QuestionArbitraries;

/** Law 2: same input, equal output, equal text to the byte, in every zone and locale. */
@Tag("law-2")
class PurityProperties {
    private record Place(Locale locale, TimeZone zone) {}

    @Provide
    Arbitrary<Question> questions() {
        return QuestionArbitraries.questions(Pinglu2021.rulebook());
    }

    /** Turkish has letters of its own, Arabic and Thai have digits and calendars, Kiritimati is 26 hours from Pago Pago. */
    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of(
                                        "en-US",
                                        "zh-CN",
                                        "tr-TR",
                                        "ar-SA-u-nu-arab",
                                        "th-TH-u-ca-buddhist-nu-thai",
                                        "de")
                                .map(Locale::forLanguageTag),
                        Arbitraries.of(
                                        "UTC",
                                        "Asia/Shanghai",
                                        "Pacific/Kiritimati",
                                        "Pacific/Pago_Pago",
                                        "America/New_York")
                                .map(TimeZone::getTimeZone))
                .as(Place::new);
    }

    @Property
    @Tag("R13")
    void pure(@ForAll("questions") Question question, @ForAll("places") Place here, @ForAll("places") Place there) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            byte[] one = madeIn(here, question);
            byte[] other = madeIn(there, question);

            assertThat(new String(other, StandardCharsets.UTF_8)).isEqualTo(new String(one, StandardCharsets.UTF_8));
            assertThat(other).isEqualTo(one);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** All that the answer says, from a file and a grader made anew. */
    private static byte[] madeIn(Place place, Question question) {
        Locale.setDefault(place.locale());
        TimeZone.setDefault(place.zone());
        CreditFile file = CreditFile.of(
                question.file().subject(),
                question.file().evidence(),
                question.file().events());
        Grader grader =
                Grader.of(Pinglu2021.rulebook().under(question.rulebook().reading()));
        Assessment answer = new Question(file, grader, question.day(), question.knownOn()).answer();
        StringBuilder all = new StringBuilder();
        Stream.of(
                        answer,
                        answer.hashCode(),
                        answer.verdict(),
                        answer.findings(),
                        answer.setAside(),
                        answer.nextChange(),
                        answer.text(Language.CHINESE),
                        answer.text(Language.ENGLISH))
                .forEach(part -> all.append(part).append('\n'));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Property
    @Tag("R13")
    void pureWhenAskedAgain(@ForAll("questions") Question question) {
        Laws.pure(question);
    }
}
