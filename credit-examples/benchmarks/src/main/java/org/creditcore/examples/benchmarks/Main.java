package org.creditcore.examples.benchmarks;

/** The way in: without arguments the comparison, {@code --quick} a hasty one; with others JMH's own command line. */
final class Main {
    private Main() {}

    /**
     * Runs.
     *
     * @param arguments none, {@code --quick}, or what JMH takes
     * @throws Exception if a contender does not come to the same as the baseline, or JMH fails
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            Comparison.thorough().run(System.out, System.err);
        } else if (arguments.length == 1 && arguments[0].equals("--quick")) {
            Comparison.quick().run(System.out, System.err);
        } else {
            org.openjdk.jmh.Main.main(arguments);
        }
    }
}
