package org.nianjian.intake.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the nodes of one YAML file as what is expected of them; what is not becomes a mistake with its line. */
final class YamlReader {
    private final String file;
    private final List<CatalogueMistake> mistakes;

    YamlReader(String file, List<CatalogueMistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** The root of the file; null, with a mistake, if it is not YAML or not a mapping. */
    @Nullable
    MappingNode root(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(20)
                .build();
        try {
            Node node = new Compose(settings).composeString(yaml).orElse(null);
            if (node instanceof MappingNode mapping) {
                return mapping;
            }
            mistake(node, "expected a mapping with units, words and indicators");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            mistakes.add(new CatalogueMistake(
                    file, line, "this is not YAML: " + e.getProblem() + "; check indentation, colons and quotes"));
        } catch (YamlEngineException e) {
            mistakes.add(new CatalogueMistake(
                    file, 0, "this is not YAML: " + e.getMessage() + "; check indentation, colons and quotes"));
        }
        return null;
    }

    /** The entries of a mapping by key, in the order of the file; a key that stands twice is a mistake. */
    Map<String, Node> entries(@Nullable Node node, String what) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (node == null) {
            return entries;
        }
        if (!(node instanceof MappingNode mapping)) {
            mistake(node, what + " must be a mapping (name: value)");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode(), "a name in " + what);
            if (entries.put(key, tuple.getValueNode()) != null) {
                mistake(tuple.getKeyNode(), key + " stands twice in " + what + "; keep one of them");
            }
        }
        return entries;
    }

    /** The elements of a sequence. */
    List<Node> elements(@Nullable Node node, String what) {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(node, what + " must be a list: [one, two]");
        return List.of();
    }

    /** The texts of a sequence. */
    List<String> texts(@Nullable Node node, String what) {
        List<String> texts = new ArrayList<>();
        for (Node element : elements(node, what)) {
            texts.add(text(element, "an element of " + what));
        }
        return texts;
    }

    /** A text; empty, with a mistake, if it is something else. */
    String text(@Nullable Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        mistake(node, what + " must be a text; put quotes round it");
        return "";
    }

    /** A text that must be there and not be empty. */
    String required(Map<String, Node> entries, String key, Node where) {
        Node node = entries.get(key);
        if (node == null) {
            mistake(where, "there is no " + key + "; add a line \"" + key + ": …\"");
            return "";
        }
        String text = text(node, key);
        if (text.isEmpty()) {
            mistake(node, key + " is empty; fill it in");
        }
        return text;
    }

    void unknown(Map<String, Node> entries, List<String> known) {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                mistake(entry.getValue(), "unknown key " + entry.getKey() + "; known are " + String.join(", ", known));
            }
        }
    }

    void mistake(@Nullable Node node, String message) {
        int line = node == null
                ? 0
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        mistakes.add(new CatalogueMistake(file, line, message));
    }
}
