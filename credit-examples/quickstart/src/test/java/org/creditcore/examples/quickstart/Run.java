package org.creditcore.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the command.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it said on standard error
 */
record Run(int status, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A company whose code is a sample. */
    static final String COMPANY = "{\"kind\":\"LEGAL_PERSON\",\"scheme\":\"USCC\",\"id\":\"91140603MA0KAMP17P\"}";

    /** Another. */
    static final String OTHER_COMPANY = "{\"kind\":\"LEGAL_PERSON\",\"scheme\":\"USCC\",\"id\":\"91350100M000100Y43\"}";

    /** A person whose number is synthetic. */
    static final String PERSON =
            "{\"kind\":\"NATURAL_PERSON\",\"scheme\":\"RESIDENT_ID\",\"id\":\"140603198002291016\"}";

    static Run of(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                args,
                in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run of(String... args) {
        return of(InputStream.nullInputStream(), args);
    }

    /** Grades files as of 2022-06-30, for machines. */
    static Run grade(String... optionsAndFiles) {
        List<String> args = new ArrayList<>(List.of("grade", "--as-of", "2022-06-30", "--format", "jsonl"));
        args.addAll(List.of(optionsAndFiles));
        return of(args.toArray(String[]::new));
    }

    /** Grades lines on standard input as of 2022-06-30, for machines. */
    static Run ledger(String... lines) {
        return ledgerWith(List.of(), lines);
    }

    /** The same with options. */
    static Run ledgerWith(List<String> options, String... lines) {
        return ledgerWith(options, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Run ledgerWith(List<String> options, byte[] ledger) {
        List<String> args = new ArrayList<>(List.of("grade", "--as-of", "2022-06-30", "--format", "jsonl"));
        args.addAll(options);
        args.add("-");
        return of(new ByteArrayInputStream(ledger), args.toArray(String[]::new));
    }

    /** A decision of 2022-03-10 about the company, with one act. */
    static String decision(String id, String sanctions) {
        return decision(id, COMPANY, "\"acts\":[{\"sanctions\":[" + sanctions + "]}]");
    }

    /** A decision of 2022-03-10 with more fields. */
    static String decision(String id, String subject, String more) {
        return record("decision", id, subject, "\"document\":\"示例罚〔2022〕" + id + "号\"," + more);
    }

    /** A record of 2022-03-10 by an authority. */
    static String record(String type, String id, String subject, String more) {
        return "{\"type\":\"" + type + "\",\"id\":\"" + id + "\",\"subject\":" + subject
                + ",\"date\":\"2022-03-10\",\"reportedBy\":\"价格股\",\"authority\":\"示例局\"," + more + "}";
    }

    static String warning(String id) {
        return decision(id, "{\"kind\":\"WARNING\"}");
    }

    static String commendation(String id, String subject) {
        return record("commendation", id, subject, "\"by\":\"ADMINISTRATIVE_ORGAN\"");
    }

    static String event(String type, String of, String date) {
        return "{\"type\":\"" + type + "\",\"of\":\"" + of + "\",\"date\":\"" + date + "\",\"by\":\"法规处\"}";
    }

    /** The faults said on standard error. */
    List<String> faults() {
        return err.lines().toList();
    }

    /** Scheme, identifier, grade or outcome, and flags of each subject, in the order printed. */
    List<String> outcomes() {
        return out.lines().map(Run::outcome).toList();
    }

    private static String outcome(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
        List<String> parts = new ArrayList<>();
        parts.add(node.at("/subject/scheme").textValue());
        parts.add(node.at("/subject/id").textValue());
        parts.add(node.get(node.get("grade").isNull() ? "outcome" : "grade").textValue());
        List<String> flags = new ArrayList<>();
        node.get("flags").forEach(flag -> flags.add(flag.textValue()));
        if (!flags.isEmpty()) {
            parts.add(String.join(",", flags));
        }
        return String.join(" ", parts);
    }
}
