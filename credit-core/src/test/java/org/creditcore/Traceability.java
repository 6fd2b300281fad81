package org.creditcore;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditcore.RulesFile.Kind;
import org.creditcore.RulesFile.Rule;

/**
 * Which types and which tests hold each rule.
 *
 * <p>A top-level type holds a rule if a comment in it names the rule. A test method holds a rule if it, or a class around
 * it, carries the rule's id as a tag and nothing around it is disabled.
 */
final class Traceability {

    private static final Pattern CITATION =
            Pattern.compile("(?<![A-Za-z0-9_])R(\\d{1,3})(?:\\s?[–-]\\s?R(\\d{1,3}))?(?![A-Za-z0-9_])");
    private static final Pattern LIKE_A_RULE = Pattern.compile("(?i)\\s*r\\W?\\d+\\s*");
    private static final Set<String> TEST_ANNOTATIONS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate", "Property", "Example");

    private final JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    private final RulesFile rules;
    private final Map<String, Set<String>> code = new TreeMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();
    private final Set<String> faults = new LinkedHashSet<>();

    private Traceability(RulesFile rules) {
        this.rules = rules;
    }

    /** Reads all Java files below the given folders; a folder that is not there is empty. */
    static Traceability scan(RulesFile rules, Collection<Path> mainFolders, Collection<Path> testFolders)
            throws IOException {
        Traceability result = new Traceability(rules);
        for (Path folder : mainFolders) {
            for (Path file : javaFiles(folder)) {
                result.parse(folder, file).ifPresent(unit -> result.readMain(name(folder, file), unit));
            }
        }
        for (Path folder : testFolders) {
            for (Path file : javaFiles(folder)) {
                result.parse(folder, file).ifPresent(unit -> result.readTest(name(folder, file), unit));
            }
        }
        result.addGaps();
        return result;
    }

    /** The rules named in a text, ranges expanded, in the order of the text. */
    static Set<String> citations(String text) {
        Set<String> result = new LinkedHashSet<>();
        Matcher matcher = CITATION.matcher(text);
        while (matcher.find()) {
            result.add("R" + matcher.group(1));
            if (matcher.group(2) != null) {
                int last = Integer.parseInt(matcher.group(2));
                for (int number = Integer.parseInt(matcher.group(1)) + 1; number < last; number++) {
                    result.add("R" + number);
                }
                result.add("R" + matcher.group(2));
            }
        }
        return result;
    }

    /** Everything wrong, one line each; empty if every rule is held. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The rows of the table, in Markdown, each line ended by a line feed. */
    String table() {
        StringBuilder table = new StringBuilder("| rule | article | code | tests |\n|---|---|---|---|\n");
        Map<String, String> typeNames = shortNames(code.values());
        Map<String, String> testNames = shortNames(tests.values());
        for (Rule rule : rules.rules().values()) {
            Set<String> types = new TreeSet<>();
            code.getOrDefault(rule.id(), Set.of()).forEach(type -> types.add(typeNames.get(type)));
            Set<String> testTypes = new TreeSet<>();
            tests.getOrDefault(rule.id(), Set.of()).forEach(type -> testTypes.add(testNames.get(type)));
            StringJoiner codeCell = new StringJoiner(", ").setEmptyValue(rule.needsCode() ? "none" : kind(rule));
            types.forEach(type -> codeCell.add("`" + type + "`"));
            StringJoiner testCell = new StringJoiner(", ").setEmptyValue(rule.needsTest() ? "none" : kind(rule));
            testTypes.forEach(type -> testCell.add("`" + type + "`"));
            table.append("| ").append(rule.id()).append(' ').append(rule.title());
            table.append(" | ").append(rule.articles());
            table.append(" | ").append(codeCell);
            table.append(" | ").append(testCell);
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String kind(Rule rule) {
        return rule.kinds().contains(Kind.PLANNED) ? "planned" : "absence";
    }

    private void addGaps() {
        for (Rule rule : rules.rules().values()) {
            if (rule.needsCode() && !code.containsKey(rule.id())) {
                faults.add(rule.id() + " has no code: name it in a comment of the type that implements it");
            }
            if (rule.needsTest() && !tests.containsKey(rule.id())) {
                faults.add(rule.id() + " has no test: give one the tag \"" + rule.id() + "\"");
            }
        }
    }

    private void readMain(String file, CompilationUnit unit) {
        for (Comment comment : unit.getAllComments()) {
            Optional<String> type = typeOf(comment, unit);
            for (String rule : citations(comment.getContent())) {
                if (!rules.rules().containsKey(rule)) {
                    faults.add(rule + " does not exist, but " + file + " names it");
                } else {
                    type.ifPresent(name ->
                            code.computeIfAbsent(rule, key -> new TreeSet<>()).add(name));
                }
            }
        }
    }

    /** A comment belongs to the type around it or, between types, to the next one; after the last type, to the last. */
    private static Optional<String> typeOf(Comment comment, CompilationUnit unit) {
        Position end = comment.getEnd().orElseThrow();
        TypeDeclaration<?> last = null;
        for (TypeDeclaration<?> type : unit.getTypes()) {
            last = type;
            if (!end.isAfter(type.getEnd().orElseThrow())) {
                break;
            }
        }
        return Optional.ofNullable(last).flatMap(TypeDeclaration::getFullyQualifiedName);
    }

    private void readTest(String file, CompilationUnit unit) {
        for (String tag : tags(unit)) {
            if (LIKE_A_RULE.matcher(tag).matches() && !rules.rules().containsKey(tag)) {
                faults.add(tag + " does not exist, but a test in " + file + " has it as a tag");
            }
        }
        for (AnnotationExpr tag : unit.findAll(AnnotationExpr.class, Traceability::isTag)) {
            if (literal(tag).isEmpty()) {
                faults.add("the tag " + tag + " in " + file + " should be a string literal");
            }
        }
        for (TypeDeclaration<?> type : unit.getTypes()) {
            String name = type.getFullyQualifiedName().orElseThrow();
            for (MethodDeclaration method : type.findAll(MethodDeclaration.class)) {
                for (String tag : tagsOfTest(method)) {
                    if (rules.rules().containsKey(tag)) {
                        tests.computeIfAbsent(tag, key -> new TreeSet<>()).add(name);
                    }
                }
            }
        }
    }

    private static Set<String> tagsOfTest(MethodDeclaration method) {
        Set<String> result = new LinkedHashSet<>();
        if (method.getAnnotations().stream()
                .noneMatch(annotation -> TEST_ANNOTATIONS.contains(simpleName(annotation)))) {
            return result;
        }
        Optional<Node> node = Optional.of(method);
        while (node.isPresent()) {
            if (node.get() instanceof NodeWithAnnotations<?> annotated) {
                for (AnnotationExpr annotation : annotated.getAnnotations()) {
                    if (simpleName(annotation).equals("Disabled")) {
                        return Set.of();
                    }
                    result.addAll(tags(annotation));
                }
            }
            node = node.get().getParentNode();
        }
        return result;
    }

    private static Set<String> tags(Node node) {
        Set<String> result = new LinkedHashSet<>();
        node.findAll(AnnotationExpr.class, Traceability::isTag)
                .forEach(annotation -> literal(annotation).ifPresent(result::add));
        return result;
    }

    private static boolean isTag(AnnotationExpr annotation) {
        return simpleName(annotation).equals("Tag");
    }

    private static String simpleName(AnnotationExpr annotation) {
        return annotation.getName().getIdentifier();
    }

    private static Optional<String> literal(AnnotationExpr annotation) {
        Optional<Expression> value = Optional.empty();
        if (annotation.isSingleMemberAnnotationExpr()) {
            value = Optional.of(annotation.asSingleMemberAnnotationExpr().getMemberValue());
        } else if (annotation.isNormalAnnotationExpr()) {
            value = annotation.asNormalAnnotationExpr().getPairs().stream()
                    .filter(pair -> pair.getNameAsString().equals("value"))
                    .map(MemberValuePair::getValue)
                    .findFirst();
        }
        return value.filter(Expression::isStringLiteralExpr)
                .map(Expression::asStringLiteralExpr)
                .map(StringLiteralExpr::asString);
    }

    private Optional<CompilationUnit> parse(Path folder, Path file) {
        try {
            ParseResult<CompilationUnit> result = parser.parse(file);
            if (result.isSuccessful()) {
                return result.getResult();
            }
            faults.add(name(folder, file) + " cannot be read: "
                    + result.getProblem(0).getMessage());
        } catch (IOException e) {
            faults.add(name(folder, file) + " cannot be read: " + e);
        }
        return Optional.empty();
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted(Comparator.comparing(file -> name(folder, file)))
                    .toList();
        }
    }

    /** Simple names, qualified ones where two types share a simple name. */
    private static Map<String, String> shortNames(Collection<? extends Collection<String>> names) {
        Map<String, Set<String>> bySimpleName = new TreeMap<>();
        for (Collection<String> group : names) {
            for (String name : group) {
                bySimpleName
                        .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new TreeSet<>())
                        .add(name);
            }
        }
        Map<String, String> result = new TreeMap<>();
        bySimpleName.forEach((simple, qualified) ->
                qualified.forEach(name -> result.put(name, qualified.size() == 1 ? simple : name)));
        return result;
    }

    /** The folders of this project with main code, those with tests, given the folder of this module. */
    static List<Path> folders(Path module, String below) throws IOException {
        List<Path> result = new ArrayList<>(List.of(module.resolve(below)));
        Path examples = module.resolveSibling("credit-examples");
        if (Files.isDirectory(examples)) {
            try (Stream<Path> children = Files.list(examples)) {
                children.filter(Files::isDirectory)
                        .sorted()
                        .map(child -> child.resolve(below))
                        .forEach(result::add);
            }
        }
        return result;
    }
}
