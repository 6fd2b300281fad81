package org.creditcore.examples.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditcore.analysis.Amendment;
import org.creditcore.analysis.Comparison;
import org.creditcore.analysis.Migration;
import org.creditcore.analysis.Movement;
import org.creditcore.evidence.CreditFile;
import org.creditcore.rulebook.Rulebook;
import org.creditcore.subject.Identifier;
import org.creditcore.subject.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what another rulebook, or another reading, changes: of all files there can be, and of those on file. */
@Command(
        name = "compare",
        sortOptions = false,
        description = {
            "Says what another rulebook, or another reading, changes.",
            "It compares the rules (--rulebook, --reading) with those after (--to-rulebook, --to-reading) by what they make of every file",
            "that there can be: each criterion and limit that changes something, the outcomes between which it moves files, with the",
            "smallest file that shows it, and each that is proven to change nothing. This may take some seconds.",
            "Of a ledger, if one is given, it says who is moved on one day (--as-of), and by which criterion or limit."
        },
        footer = {"", LedgerCommand.EXIT_STATUS_1, LedgerCommand.EXIT_STATUS_2})
final class RulebookCompareCommand extends PrintingCommand {
    @Option(
            names = "--to-rulebook",
            paramLabel = "ID",
            converter = Rulebooks.Id.class,
            description = "the rules after, by their defaults; if not given those before, under the same reading")
    private Rulebook toRulebook;

    @Option(
            names = "--to-reading",
            paramLabel = "OPTION=VALUE",
            description = "decide one option of the rules after otherwise; may be repeated, the last wins")
    private List<String> toReading = List.of();

    @Option(
            names = "--examples",
            paramLabel = "LEDGER",
            description = "write the examples of what is moved to this ledger (.jsonl), which grade reads")
    private String ledger;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayOption.Day.class,
            description = "the day asked about, such as 2022-06-30; required with a FILE")
    private LocalDate asOf;

    private Rulebook after;

    RulebookCompareCommand(Console console) {
        super(console, new LedgerOptions.OfPopulation());
    }

    @Override
    void check() throws CannotRunException {
        if (toRulebook == null && toReading.isEmpty()) {
            throw options()
                    .refused(
                            "--to-rulebook, --to-reading: neither is given, at least one says what the rules after are");
        }
        boolean hasFiles = !options().files().isEmpty();
        if (hasFiles && asOf == null) {
            throw options().refused("Missing required option: '--as-of=DATE'");
        }
        if (!hasFiles && asOf != null) {
            throw options().refused("--as-of: is about no file, allowed is it with a FILE");
        }
        if (!hasFiles && options().rejects().isPresent()) {
            throw options().refused("--skip-invalid: is about no file, allowed is it with a FILE");
        }
        Rulebook to = toRulebook == null ? options().rulebook() : options().named(toRulebook);
        after = options().decided(to, "--to-reading", toReading);
        if (ledger != null) {
            List<String> others = new ArrayList<>(options().files());
            options().rejects().ifPresent(others::add);
            Examples.checkIsNone(ledger, others);
        }
    }

    @Override
    void print(List<SubjectFile> subjects, Rulebook before, OutputStream out) throws IOException, CannotRunException {
        Comparison comparison = Comparison.of(before, after);
        Optional<Migration> migration = Optional.ofNullable(asOf).map(day -> migration(subjects, before, day));
        Examples examples = new Examples(language());
        List<Map<String, Object>> found = found(comparison, examples);
        examples.write(Optional.ofNullable(ledger), console());
        if (isForMachines()) {
            migration.ifPresent(moved -> found.addAll(found(moved, subjects)));
            JsonLines.print(found, out);
            return;
        }
        String text = comparison.text(language())
                + migration.map(moved -> text(moved, subjects)).orElse("");
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Migration migration(List<SubjectFile> subjects, Rulebook before, LocalDate day) {
        Iterable<CreditFile> files =
                () -> subjects.stream().map(SubjectFile::creditFile).iterator();
        return Migration.of(before, after, files, day);
    }

    private String text(Migration migration, List<SubjectFile> subjects) {
        boolean chinese = language() == Language.CHINESE;
        StringBuilder text = new StringBuilder();
        text.append(
                chinese
                        ? "在册主体" + subjects.size() + "个，" + migration.day() + "的变动：\n"
                        : Console.counted(subjects.size(), "subject") + " on file, moved on " + migration.day()
                                + ":\n");
        text.append(migration.text(language()).replaceAll("(?m)^(?=.)", "  "));
        for (SubjectFile subject : subjects) {
            if (subject.isIncomplete()) {
                text.append("  ")
                        .append(subject.creditFile().subject().shownIdentifier())
                        .append(chinese ? "：" : ": ")
                        .append(SubjectText.incomplete(language()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static List<Map<String, Object>> found(Comparison comparison, Examples examples) {
        List<Map<String, Object>> found = new ArrayList<>();
        found.add(RulebookViews.headed("before", comparison.before()));
        found.add(RulebookViews.headed("after", comparison.after()));
        for (List<Amendment> amendments : List.of(comparison.changes(), comparison.equivalent())) {
            for (Amendment amendment : amendments) {
                Map<String, Object> view = AnalysisViews.of(amendment);
                view.put(
                        "movements",
                        JsonViews.list(amendment.movements(), movement -> of(amendment, movement, examples)));
                found.add(view);
            }
        }
        comparison.outOfReach().forEach(reason -> found.add(AnalysisViews.outOfReach(reason)));
        return found;
    }

    private static Map<String, Object> of(Amendment amendment, Movement movement, Examples examples) {
        Map<String, Object> view = AnalysisViews.of(movement.from(), movement.to());
        view.put("example", examples.add("MOVED", amendment, movement));
        return view;
    }

    private static List<Map<String, Object>> found(Migration migration, List<SubjectFile> subjects) {
        List<Map<String, Object>> found = new ArrayList<>();
        Set<Identifier> incomplete = new HashSet<>();
        subjects.stream().filter(SubjectFile::isIncomplete).forEach(subject -> incomplete.add(subject.identifier()));
        for (Migration.Count count : migration.counts()) {
            Map<String, Object> view = RulebookViews.typed("migration");
            view.put("asOf", migration.day().toString());
            view.putAll(AnalysisViews.of(count.from(), count.to()));
            view.put("subjects", count.files());
            found.add(view);
        }
        for (Migration.Mover mover : migration.movers()) {
            Identifier identifier = mover.file().subject().identifier();
            Map<String, Object> view = RulebookViews.typed("mover");
            view.put("subject", JsonViews.of(identifier));
            view.putAll(AnalysisViews.of(mover.from(), mover.to()));
            view.put("causes", JsonViews.list(mover.causes(), AnalysisViews::of));
            view.put("incomplete", incomplete.contains(identifier));
            found.add(view);
        }
        return found;
    }
}
