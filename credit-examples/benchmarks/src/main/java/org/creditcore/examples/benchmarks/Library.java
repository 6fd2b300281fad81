package org.creditcore.examples.benchmarks;

import java.util.List;
import org.creditcore.evidence.CreditFile;
import org.creditcore.grading.Grader;
import org.creditcore.grading.Population;
import org.creditcore.grading.ResolvedFile;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The smaller population as the library has it. */
@State(Scope.Benchmark)
public class Library {
    /** What is graded by. */
    @Param
    public Rules rules;

    Grader grader;
    List<CreditFile> files;
    List<ResolvedFile> resolved;
    Population population;

    /** Resolves the files, and refuses to go on if the library does not say what comes out by hand. */
    @Setup
    public void build(OnFile onFile) {
        Equality.checkLibrary(onFile.samples, rules, OnFile.CHECKED);
        grader = Grader.of(rules.rulebook());
        files = onFile.samples.stream().map(Sample::file).toList();
        resolved = files.stream().map(grader::resolve).toList();
        Population.Builder builder = Population.builder(grader);
        resolved.forEach(builder::add);
        population = builder.build();
    }
}
