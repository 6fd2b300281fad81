package org.creditcore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import org.creditcore.subject.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The names of what can be on file; those of the sanctions are in {@link SanctionTest}. */
@Tag("R6")
class TermsTest {

    @Test
    void recordsOfSevenTypes() {
        assertThat(terms(EvidenceType.values(), EvidenceType::term)).isEqualTo("""
                        DECISION 处理决定 = decision
                        COMMITMENT_BREACH 违反许可承诺 = commitment breach
                        SERIOUS_DISHONESTY 严重失信认定 = serious-dishonesty determination
                        COMMENDATION 表彰奖励扶持 = commendation
                        RATING 信用评级 = rating
                        LIST_ENTRY 红黑名单 = list entry
                        OBSERVATION 日常信息 = observation
                        """);
    }

    @Test
    void groundsOfADetermination() {
        assertThat(terms(DishonestyGround.values(), DishonestyGround::term)).isEqualTo("""
                        HEALTH_AND_SAFETY 严重损害人民群众身体健康和生命安全 = serious harm to health and safety
                        MARKET_AND_SOCIAL_ORDER 严重破坏市场公平竞争秩序和社会正常秩序 = serious disruption of fair competition or social order
                        REFUSAL_OF_LEGAL_DUTY 有履行能力但拒不履行法定义务 = refusal of a legal duty one can perform
                        OTHER 其他 = other ground
                        """);
    }

    @Test
    void bodiesThatCommend() {
        assertThat(terms(CommendingBody.values(), CommendingBody::term)).isEqualTo("""
                        ADMINISTRATIVE_ORGAN 行政机关 = administrative organ
                        AUTHORIZED_ORGANIZATION 法律、法规授权的组织 = authorised organisation
                        INDUSTRY_ASSOCIATION 行业协会等非营利组织 = industry association
                        """);
    }

    @Test
    void standingsAndLists() {
        assertThat(terms(Standing.values(), Standing::term)).isEqualTo("""
                        GOOD 良好 = good
                        NEUTRAL 一般 = neutral
                        LOW 低下 = low
                        """);
        assertThat(terms(ListColour.values(), ListColour::term)).isEqualTo("""
                        RED 红名单 = red list
                        BLACK 黑名单 = black list
                        """);
    }

    @Tag("R9")
    @Test
    void channelsOfObservation() {
        assertThat(terms(Channel.values(), Channel::term)).isEqualTo("""
                        QUANTITATIVE_GRADING 量化分级 = quantitative grading
                        DAILY_INSPECTION 日常监督检查 = daily inspection
                        COMPLAINT 投诉举报 = complaint
                        PUBLIC_EVALUATION 公众评价 = public evaluation
                        """);
    }

    @Tag("R47")
    @Test
    void eventsOfFiveKinds() {
        assertThat(terms(EventKind.values(), EventKind::term)).isEqualTo("""
                        OBJECTION 异议 = objection
                        DISMISSAL 驳回异议 = dismissal
                        REPAIR 信用修复 = repair
                        REPAIR_WITHDRAWAL 撤销修复 = repair withdrawal
                        REVOCATION 撤销 = revocation
                        """);
    }

    private static <T> String terms(T[] values, Function<T, Term> term) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(values)
                .forEach(value -> text.append(value)
                        .append(' ')
                        .append(term.apply(value).chinese())
                        .append(" = ")
                        .append(term.apply(value).english())
                        .append('\n'));
        return text.toString();
    }
}
