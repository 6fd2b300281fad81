package org.creditcore.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.evidence.CreditFile;
import org.creditcore.evidence.InvalidFileException;
import org.creditcore.grading.Assessment;
import org.creditcore.measure.MeasurePlan;
import org.creditcore.measure.MeasureResolver;
import org.creditcore.notice.ChangeNotice;
import org.creditcore.subject.Identifier;

/** What is supposed to be on file in place of what is. */
final class WhatIf {
    /** Nothing is supposed. */
    static final WhatIf NOTHING = new WhatIf();

    private final Optional<Map<Identifier, CreditFile>> files;
    private final List<SubjectFile> supposed;
    private final Set<SubjectFile> newcomers = new HashSet<>();

    private WhatIf() {
        this.files = Optional.empty();
        this.supposed = List.of();
    }

    /**
     * Supposes that another ledger is on file, without some of its records.
     *
     * @throws CannotRunException if a record is not in it, or corrected by one that stays
     */
    WhatIf(Ledger ledger, List<String> without) throws CannotRunException {
        Set<String> unknown = new HashSet<>(without);
        Map<Identifier, CreditFile> suppositions = new HashMap<>();
        for (SubjectFile subject : ledger.subjects()) {
            CreditFile file = subject.creditFile();
            String[] out = without.stream()
                    .distinct()
                    .filter(id -> file.find(id).isPresent())
                    .toArray(String[]::new);
            unknown.removeAll(List.of(out));
            try {
                suppositions.put(subject.identifier(), file.without(out));
            } catch (InvalidFileException e) {
                throw new CannotRunException("--without: a record that stays corrects one that is left out, allowed is "
                        + "to leave out both");
            }
        }
        if (!unknown.isEmpty()) {
            throw new CannotRunException("--without: no record has the id "
                    + without.stream().filter(unknown::contains).findFirst().orElseThrow()
                    + ", allowed are ids of records in the ledger");
        }
        this.files = Optional.of(suppositions);
        this.supposed = ledger.subjects();
    }

    /** The subjects of a ledger, and those of whom there is something only if it is supposed, in the order of all. */
    List<SubjectFile> beside(List<SubjectFile> subjects) {
        Set<Identifier> onFile = new HashSet<>();
        subjects.forEach(subject -> onFile.add(subject.identifier()));
        List<SubjectFile> all = new ArrayList<>(subjects);
        for (SubjectFile subject : supposed) {
            if (!onFile.contains(subject.identifier())) {
                newcomers.add(subject);
                all.add(subject);
            }
        }
        all.sort(Comparator.comparing(SubjectFile::identifier));
        return all;
    }

    /** What is on file without any supposition: of a subject that is only supposed, nothing. */
    CreditFile onFile(SubjectFile subject) {
        CreditFile file = subject.creditFile();
        return newcomers.contains(subject) ? CreditFile.of(file.subject()) : file;
    }

    /** What would be otherwise for one subject. */
    Optional<ChangeNotice> about(MeasurePlan plan, MeasureResolver resolver) {
        Assessment assessment = plan.assessment();
        return files.map(suppositions ->
                        suppositions.get(assessment.file().subject().identifier()))
                .map(file -> ChangeNotice.between(
                        plan, resolver.resolve(assessment.whatIf(file).after())));
    }
}
