package org.creditcore.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creditcore.analysis.Amendment;
import org.creditcore.analysis.Band;
import org.creditcore.analysis.Idle;
import org.creditcore.analysis.Place;
import org.creditcore.analysis.Provision;
import org.creditcore.analysis.Region;
import org.creditcore.rulebook.Outcome;
import org.creditcore.subject.Term;

/** What machines see of an analysis: an object for each finding, told by its type. */
final class AnalysisViews {
    private AnalysisViews() {}

    static Map<String, Object> outOfReach(Term reason) {
        Map<String, Object> view = RulebookViews.typed("out-of-reach");
        view.put("reason", RulebookViews.of(reason));
        return view;
    }

    static List<Object> of(Region region) {
        return JsonViews.list(region.bands(), AnalysisViews::of);
    }

    private static Map<String, Object> of(Band band) {
        Map<String, Object> view = RulebookViews.range(band.tally(), band.atLeast(), band.atMost());
        view.put("edition", band.edition().name());
        return view;
    }

    static Map<String, Object> of(Provision provision) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", provision.kind().name());
        view.put("code", provision.code());
        return view;
    }

    static Map<String, Object> unreachable(Region region) {
        Map<String, Object> view = RulebookViews.typed("unreachable");
        view.put("region", of(region));
        return view;
    }

    static Map<String, Object> of(Idle idle) {
        Map<String, Object> view = RulebookViews.typed("idle");
        view.put("provision", of(idle.provision()));
        view.put("why", idle.why().name());
        view.put("by", JsonViews.list(idle.by(), AnalysisViews::of));
        return view;
    }

    static Map<String, Object> of(Outcome from, Outcome to) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("from", JsonViews.of(from));
        view.put("to", JsonViews.of(to));
        return view;
    }

    /** An amendment without what it moves. */
    static Map<String, Object> of(Amendment amendment) {
        Map<String, Object> view = RulebookViews.typed("amendment");
        view.put("provision", of(amendment.provision()));
        view.put("effect", amendment.effect().name());
        view.put("causes", JsonViews.list(amendment.causes(), RulebookViews::of));
        view.put("gained", JsonViews.list(amendment.gained(), AnalysisViews::of));
        view.put("lost", JsonViews.list(amendment.lost(), AnalysisViews::of));
        view.put("proof", amendment.proof().map(RulebookViews::of).orElse(null));
        return view;
    }

    private static Map<String, Object> of(Place place) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("region", of(place.region()));
        view.put("asOf", place.witness().day().toString());
        view.put("lines", LedgerLines.of(place.witness().file()));
        return view;
    }
}
