package org.creditcore.examples.quickstart;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;

/** The templates of pages. Every value is escaped as text of HTML; only templates write markup. */
final class Pages {
    private final Template subject;
    private final Template index;

    Pages() {
        Mustache.Compiler compiler = Mustache.compiler()
                .escapeHTML(true)
                .strictSections(true)
                .withCollector(new Optionals())
                .withLoader(Pages::open);
        this.subject = compiler.loadTemplate("subject");
        this.index = compiler.loadTemplate("index");
    }

    private static Reader open(String name) {
        InputStream template = Pages.class.getResourceAsStream("pages/" + name + ".html");
        if (template == null) {
            throw new UncheckedIOException(new IOException("there is no template " + name));
        }
        return new InputStreamReader(template, StandardCharsets.UTF_8);
    }

    /** Writes the page of a subject. */
    String of(SubjectPage page) {
        return subject.execute(page);
    }

    /** Writes the index of pages. */
    String of(IndexPage page) {
        return index.execute(page);
    }

    /** A section over an optional value is there once, or not at all. */
    private static final class Optionals extends DefaultCollector {
        @Override
        public Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
