package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.creditcore.evidence.Event;
import org.creditcore.evidence.Evidence;
import org.creditcore.evidence.Money;
import org.creditcore.grading.Cause;
import org.creditcore.grading.Change;
import org.creditcore.grading.Difference;
import org.creditcore.grading.Finding;
import org.creditcore.grading.Ground;
import org.creditcore.grading.KnownOn;
import org.creditcore.grading.Learned;
import org.creditcore.grading.Remedies;
import org.creditcore.grading.Requirement;
import org.creditcore.grading.Sensitivity;
import org.creditcore.grading.SetAside;
import org.creditcore.grading.Slack;
import org.creditcore.grading.Timeline;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.rulebook.Outcome;
import org.creditcore.rulebook.ReadingOption;
import org.creditcore.rulebook.Tally;
import org.creditcore.subject.Identifier;

/** What machines see of the library's answers: days and money as in the ledger, records by their ids, what is not there as null. */
final class JsonViews {
    private JsonViews() {}

    static Map<String, Object> of(Identifier identifier) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("scheme", identifier.scheme());
        view.put("id", identifier.value());
        return view;
    }

    static Map<String, Object> of(Outcome outcome) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("outcome", outcome.kind().name());
        view.put("grade", outcome.grade().map(grade -> grade.code()).orElse(null));
        return view;
    }

    static String day(Optional<?> day) {
        return day.map(Object::toString).orElse(null);
    }

    static String known(Optional<KnownOn> knownOn) {
        return day(knownOn.map(KnownOn::lastDay));
    }

    static <T> List<Object> list(List<T> parts, Function<? super T, ?> view) {
        List<Object> views = new ArrayList<>(parts.size());
        parts.forEach(part -> views.add(view.apply(part)));
        return views;
    }

    private static List<Object> ids(List<Evidence> records) {
        return list(records, Evidence::id);
    }

    // when

    /** A change without its causes. */
    static Map<String, Object> briefly(Change change) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("on", change.on().toString());
        view.putAll(of(change.outcome()));
        return view;
    }

    static Map<String, Object> of(Change change) {
        Map<String, Object> view = briefly(change);
        view.put("causes", list(change.causes(), JsonViews::of));
        return view;
    }

    static Object of(Optional<Change> change) {
        return change.map(JsonViews::of).orElse(null);
    }

    private static Map<String, Object> of(Cause cause) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("evidence", cause.evidence().id());
        view.put("kind", cause.kind().name());
        view.put("by", cause.by().map(Evidence::id).orElse(null));
        return view;
    }

    static List<Object> of(Timeline timeline) {
        return list(timeline.segments(), segment -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("from", day(segment.firstDay()));
            view.put("to", day(segment.lastDay()));
            view.putAll(of(segment.outcome()));
            view.put("causes", list(segment.begin().map(Change::causes).orElse(List.of()), JsonViews::of));
            return view;
        });
    }

    static Map<String, Object> of(Learned learned) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("on", learned.on().toString());
        view.put("evidence", learned.evidence().id());
        view.put("event", learned.event().map(event -> event.kind().name()).orElse(null));
        view.put(
                "date",
                learned.event()
                        .map(Event::date)
                        .orElse(learned.evidence().date())
                        .toString());
        return view;
    }

    static List<Object> of(List<Learned> learned) {
        return list(learned, JsonViews::of);
    }

    // what would change it

    static Map<String, Object> of(Remedies remedies) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("lifts", list(remedies.lifts(), lift -> {
            Map<String, Object> lifts = new LinkedHashMap<>(of(lift.outcome()));
            lifts.put("ways", list(lift.ways(), way -> list(way, JsonViews::of)));
            lifts.put("example", ids(lift.example()));
            return lifts;
        }));
        view.put("unreachable", list(remedies.unreachable(), beyond -> {
            Map<String, Object> unreachable = new LinkedHashMap<>(of(beyond.outcome()));
            unreachable.put("obstacles", list(beyond.obstacles(), obstacle -> {
                Map<String, Object> obstacles = new LinkedHashMap<>();
                obstacles.put("code", obstacle.code());
                obstacles.put("evidence", ids(obstacle.records()));
                return obstacles;
            }));
            return unreachable;
        }));
        view.put("byItself", of(remedies.byItself()));
        return view;
    }

    private static Map<String, Object> of(Requirement requirement) {
        Map<String, Object> view = new LinkedHashMap<>();
        if (requirement instanceof Requirement.AtLeast some) {
            view.put("tally", some.tally().code());
            view.put("atLeast", value(some.tally(), some.atLeast()));
            view.put("of", list(some.shares(), share -> {
                Map<String, Object> shares = new LinkedHashMap<>();
                shares.put("evidence", share.evidence().id());
                shares.put("weight", value(some.tally(), share.weight()));
                return shares;
            }));
        } else {
            view.put("all", ids(requirement.records()));
        }
        return view;
    }

    /** A number, or an amount in yuan as text. */
    static Object value(Tally tally, long value) {
        return tally.isAmount() ? Money.ofFen(value).toString() : (Object) value;
    }

    static Map<String, Object> of(ChangeNotice notice) {
        Difference difference = notice.difference();
        Map<String, Object> view = of(difference.after().outcome());
        view.put("lostGrounds", grounds(difference.lostGrounds()));
        view.put("gainedGrounds", grounds(difference.gainedGrounds()));
        view.put("nowGone", ids(difference.nowGone()));
        view.put("nowSetAside", list(difference.nowSetAside(), JsonViews::of));
        view.put("nowCounted", ids(difference.nowCounted()));
        view.put("nextChange", of(difference.after().nextChange()));
        view.put(
                "lostMeasures",
                list(notice.lostMeasures(), planned -> planned.measure().code()));
        view.put(
                "gainedMeasures",
                list(notice.gainedMeasures(), planned -> planned.measure().code()));
        return view;
    }

    static List<Object> grounds(List<Ground> grounds) {
        return list(grounds, ground -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("code", ground.code());
            view.put("evidence", ground.evidence());
            return view;
        });
    }

    // why

    static List<Object> findings(List<Finding> findings) {
        return list(findings, finding -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("kind", finding.kind().name());
            view.put("code", finding.code());
            view.put("article", finding.citation().article());
            view.put("holds", finding.holds());
            view.put("outcome", of(finding.outcome()));
            view.put("tallies", list(finding.measures(), JsonViews::of));
            view.put("counted", ids(finding.counted()));
            view.put("setAside", list(finding.setAside(), JsonViews::of));
            return view;
        });
    }

    private static Map<String, Object> of(Finding.Measured measured) {
        Tally tally = measured.range().tally();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("tally", tally.code());
        view.put("value", value(tally, measured.value()));
        view.put("atLeast", value(tally, measured.range().atLeast()));
        view.put(
                "atMost",
                measured.range().isBounded() ? value(tally, measured.range().atMost()) : null);
        return view;
    }

    private static Map<String, Object> of(SetAside setAside) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("evidence", setAside.evidence().id());
        view.put("reason", setAside.reason().name());
        view.put("day", day(setAside.day()));
        view.put("other", setAside.other().map(Evidence::id).orElse(null));
        return view;
    }

    static List<Object> setAside(List<SetAside> setAside) {
        return list(setAside, JsonViews::of);
    }

    static List<Object> slack(List<Slack> slack) {
        return list(slack, each -> {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("kind", each.kind().name());
            view.put("code", each.code());
            view.put("holds", each.holds());
            view.put("distances", list(each.distances(), distance -> {
                Map<String, Object> distances = new LinkedHashMap<>();
                distances.put("tally", distance.tally().code());
                distances.put("value", value(distance.tally(), distance.value()));
                distances.put("more", value(distance.tally(), distance.more()));
                distances.put("less", value(distance.tally(), distance.less()));
                return distances;
            }));
            view.put("turnsOn", day(each.turnsOn()));
            return view;
        });
    }

    private static Object value(Tally tally, OptionalLong value) {
        return value.isPresent() ? value(tally, value.getAsLong()) : null;
    }

    static Map<String, Object> of(Sensitivity sensitivity) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("dependsOnReading", sensitivity.dependsOnReading());
        view.put("decisive", sensitivity.decisive());
        view.put("involved", sensitivity.involved());
        Map<String, Object> options = new LinkedHashMap<>();
        for (ReadingOption option : sensitivity.options()) {
            Map<String, Object> values = new LinkedHashMap<>();
            sensitivity.under(option.name()).forEach((value, outcome) -> values.put(value, of(outcome)));
            options.put(option.name(), values);
        }
        view.put("options", options);
        return view;
    }
}
