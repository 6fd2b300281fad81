package org.creditcore.examples.quickstart;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.creditcore.evidence.SanctionKind;
import org.creditcore.subject.CanonicalText;

/**
 * What a cell 处罚类别 says: labels of before and after the law of 2021, in any order. What is no known label is another penalty
 * ({@code OTHER_PENALTY}), and its text is kept.
 */
final class PenaltyKinds {
    private static final Pattern SEPARATOR = Pattern.compile("[;；、,，]");
    private static final String SUSPENDED = "暂扣";
    private static final String REVOKED = "吊销";

    private static final Map<String, SanctionKind> LABELS = new HashMap<>();

    static {
        label(SanctionKind.CORRECTION_ORDER, "责令改正", "责令限期改正", "责令(限期)改正", "限期改正", "责令改正违法行为");
        label(SanctionKind.WARNING, "警告");
        label(SanctionKind.CIRCULATED_CRITICISM, "通报批评");
        label(SanctionKind.FINE, "罚款");
        label(SanctionKind.CONFISCATION_OF_GAINS, "没收违法所得", "没收非法所得");
        label(SanctionKind.CONFISCATION_OF_PROPERTY, "没收非法财物", "非法财物");
        label(SanctionKind.QUALIFICATION_DOWNGRADE, "降低资质等级");
        label(SanctionKind.BUSINESS_RESTRICTION, "限制开展生产经营活动");
        label(SanctionKind.BUSINESS_SUSPENSION, "责令停产停业");
        label(SanctionKind.CLOSURE, "责令关闭");
        label(SanctionKind.PRACTICE_RESTRICTION, "限制从业");
        label(SanctionKind.DETENTION, "行政拘留");
    }

    private final Set<SanctionKind> kinds = EnumSet.noneOf(SanctionKind.class);
    private boolean isUnclear;
    private boolean hasOther;
    private boolean hasNotPunished;

    private PenaltyKinds() {}

    private static void label(SanctionKind kind, String... labels) {
        for (String label : labels) {
            LABELS.put(label, kind);
        }
    }

    /**
     * Reads a cell.
     *
     * @param cell the cell 处罚类别
     * @param content the cell 处罚内容, which decides what 暂扣或者吊销 was
     */
    static PenaltyKinds of(String cell, String content) {
        PenaltyKinds kinds = new PenaltyKinds();
        for (String piece : SEPARATOR.split(cell)) {
            String label = CanonicalText.comparable(piece);
            if (!label.isEmpty()) {
                kinds.add(label, content);
            }
        }
        return kinds;
    }

    private void add(String label, String content) {
        SanctionKind known = LABELS.get(label);
        boolean suspended = label.startsWith(SUSPENDED);
        boolean revoked = label.startsWith(REVOKED);
        if (known != null) {
            kinds.add(known);
        } else if (label.equals("不予处罚") || label.equals("不予行政处罚")) {
            hasNotPunished = true;
        } else if (suspended && label.contains(REVOKED) || revoked && label.contains(SUSPENDED)) {
            boolean wasSuspended = content.contains(SUSPENDED);
            if (wasSuspended == content.contains(REVOKED)) {
                isUnclear = true;
            } else {
                kinds.add(wasSuspended ? SanctionKind.LICENCE_SUSPENSION : SanctionKind.LICENCE_REVOCATION);
            }
        } else if (suspended || revoked) {
            kinds.add(suspended ? SanctionKind.LICENCE_SUSPENSION : SanctionKind.LICENCE_REVOCATION);
        } else {
            kinds.add(SanctionKind.OTHER_PENALTY);
            hasOther = true;
        }
    }

    /** The kinds, each once. */
    Set<SanctionKind> kinds() {
        return kinds;
    }

    /** Whether a licence was suspended or revoked, and the content does not say which. */
    boolean isUnclear() {
        return isUnclear;
    }

    /** Whether the cell has text that is no known label. */
    boolean hasOther() {
        return hasOther;
    }

    /** Whether the cell says that nothing was imposed, perhaps beside other kinds. */
    boolean hasNotPunished() {
        return hasNotPunished;
    }

    /** Whether the cell says nothing at all. */
    boolean isEmpty() {
        return kinds.isEmpty() && !isUnclear && !hasNotPunished;
    }
}
