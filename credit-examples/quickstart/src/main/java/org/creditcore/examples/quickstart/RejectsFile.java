package org.creditcore.examples.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the lines set aside as they were read, byte for byte, so that they can be mended and read again. */
final class RejectsFile {
    private RejectsFile() {}

    static void write(Path path, List<Line> lines) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            boolean isOpen = false;
            for (Line line : lines) {
                if (isOpen) {
                    // the last line of a file may have no line break
                    out.write('\n');
                }
                int last = line.source().copy(line.offset(), line.length(), out);
                isOpen = last != '\n' && last != '\r';
            }
        }
    }
}
