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
import org.creditcore.subject.Identifier;

/** What is supposed to be on file in place of what is. */
final class WhatIf {
    /** Nothing is supposed. */
    static final WhatIf NOTHING = new WhatIf(Set.of(), Map.of());

    private final Set<SubjectFile> newcomers;
    private final Map<Identifier, CreditFile> supposed;

    private WhatIf(Set<SubjectFile> newcomers, Map<Identifier, CreditFile> supposed) {
        this.newcomers = newcomers;
        this.supposed = supposed;
    }

    /**
     * Supposes that another ledger is on file, without some of its records.
     *
     * @param onFile the ledger that is on file
     * @param other the other ledger, which holds all subjects of the one
     * @throws CannotRunException if a record is not in it, or corrected by one that stays
     */
    static WhatIf of(Ledger onFile, Ledger other, List<String> without) throws CannotRunException {
        Set<String> unknown = new HashSet<>(without);
        Map<Identifier, CreditFile> supposed = new HashMap<>();
        Set<SubjectFile> newcomers = new HashSet<>(other.subjects());
        Set<Identifier> known = new HashSet<>();
        onFile.subjects().forEach(subject -> known.add(subject.identifier()));
        newcomers.removeIf(subject -> known.contains(subject.identifier()));
        for (SubjectFile subject : other.subjects()) {
            CreditFile file = subject.creditFile();
            String[] out = without.stream()
                    .distinct()
                    .filter(id -> file.find(id).isPresent())
                    .toArray(String[]::new);
            unknown.removeAll(List.of(out));
            try {
                supposed.put(subject.identifier(), file.without(out));
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
        return new WhatIf(newcomers, supposed);
    }

    /** The subjects of the ledger, and those of whom there is something only if it is supposed, in the order of all. */
    List<SubjectFile> beside(List<SubjectFile> subjects) {
        List<SubjectFile> all = new ArrayList<>(subjects);
        all.addAll(newcomers);
        all.sort(Comparator.comparing(SubjectFile::identifier));
        return all;
    }

    /** What is on file without any supposition: of a subject that is only supposed, nothing. */
    CreditFile onFile(SubjectFile subject) {
        CreditFile file = subject.creditFile();
        return newcomers.contains(subject) ? CreditFile.of(file.subject()) : file;
    }

    /** What is supposed to be on file about a subject, if anything is supposed. */
    Optional<CreditFile> supposed(SubjectFile subject) {
        return Optional.ofNullable(supposed.get(subject.identifier()));
    }
}
