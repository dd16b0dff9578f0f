package org.nianjian.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.nianjian.indicator.Observation;

/** Writes figures as one line of JSON: an array with an object for each. */
final class JsonFigures {
    private final JsonFactory json = new JsonFactory();

    /** The array, without a line end. */
    String write(List<Figure> figures) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = json.createGenerator(line)) {
            out.writeStartArray();
            for (Figure figure : figures) {
                write(figure, out);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void write(Figure figure, JsonGenerator out) throws IOException {
        Observation observation = figure.observation();
        out.writeStartObject();
        out.writeNumberField("start", observation.evidence().start());
        out.writeNumberField("end", observation.evidence().end());
        out.writeStringField("text", observation.evidence().words());
        out.writeStringField("value", figure.value());
        out.writeStringField("bound", observation.bound().code());
        out.writeStringField("unit", observation.unit());
        out.writeStringField("indicator", observation.indicator());
        out.writeStringField("status", figure.status().code());
        out.writeStringField("matched", observation.matched());
        out.writeEndObject();
    }
}
