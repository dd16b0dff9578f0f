package org.nianjian.intake.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.IndicatorRule;
import org.nianjian.indicator.Lexicon;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Pattern;
import org.nianjian.indicator.WordSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Builds a lexicon from catalogue files, each laid over those before it: words and units of the same name are added to,
 * an indicator of the same id is replaced, a new one comes last.
 */
final class CatalogueParser {
    private static final List<String> TOP = List.of("units", "words", "indicators");
    private static final List<String> WORD_KEYS =
            List.of("role", "stage", "gives_way_to", "words", "formed", "replace");
    private static final List<String> INDICATOR_KEYS = List.of(
            "id",
            "name_zh",
            "name_en",
            "kind",
            "unit",
            "definition_zh",
            "definition_en",
            "units",
            "patterns",
            "not",
            "subsets",
            "zero",
            "zero_said",
            "people",
            "examples");

    private final Map<String, Set<String>> units = new LinkedHashMap<>();
    private final Map<String, WordSet> sets = new LinkedHashMap<>();
    private final Map<String, Entry> indicators = new LinkedHashMap<>();
    private final List<CatalogueMistake> mistakes = new ArrayList<>();

    private record Entry(YamlReader reader, Node node, Map<String, Node> fields) {}

    void add(String file, String yaml) {
        YamlReader reader = new YamlReader(file, mistakes);
        MappingNode root = reader.root(yaml);
        Map<String, Node> top = reader.entries(root, "the catalogue");
        reader.unknown(top, TOP);
        reader.entries(top.get("units"), "units")
                .forEach((name, node) -> units.computeIfAbsent(name, n -> new LinkedHashSet<>())
                        .addAll(reader.texts(node, "units " + name)));
        reader.entries(top.get("words"), "words").forEach((name, node) -> words(reader, name, node));
        for (Node node : reader.elements(top.get("indicators"), "indicators")) {
            Map<String, Node> fields = reader.entries(node, "an indicator");
            reader.unknown(fields, INDICATOR_KEYS);
            String id = reader.required(fields, "id", node);
            indicators.put(id, new Entry(reader, node, fields));
        }
    }

    private void words(YamlReader reader, String name, Node node) {
        Map<String, Node> fields = reader.entries(node, "words " + name);
        reader.unknown(fields, WORD_KEYS);
        WordSet known = fields.containsKey("replace") ? null : sets.get(name);
        Set<String> words = new LinkedHashSet<>(known == null ? List.of() : known.words());
        List<String> given = new ArrayList<>(reader.texts(fields.get("words"), "words of " + name));
        for (String form : reader.texts(fields.get("formed"), "formed of " + name)) {
            given.addAll(formed(form));
        }
        for (String word : given) {
            if (word.isBlank()) {
                reader.mistake(node, "a word of " + name + " is blank; take it out");
            } else {
                words.add(word);
            }
        }
        WordSet.Role role = known == null ? WordSet.Role.ABOUT : known.role();
        if (fields.containsKey("role")) {
            String text = reader.text(fields.get("role"), "role");
            switch (text) {
                case "about" -> role = WordSet.Role.ABOUT;
                case "kind" -> role = WordSet.Role.KIND;
                case "came" -> role = WordSet.Role.CAME;
                case "done" -> role = WordSet.Role.DONE;
                default -> reader.mistake(fields.get("role"), "role must be about, kind, came or done, not " + text);
            }
        }
        int stage = known == null ? 0 : known.stage();
        if (fields.containsKey("stage")) {
            String text = reader.text(fields.get("stage"), "stage");
            if (text.matches("[0-9]")) {
                stage = Integer.parseInt(text);
            } else {
                reader.mistake(fields.get("stage"), "stage must be a digit, not " + text);
            }
        }
        String givesWayTo = fields.containsKey("gives_way_to")
                ? reader.text(fields.get("gives_way_to"), "gives_way_to")
                : known == null ? null : known.givesWayTo();
        sets.put(name, new WordSet(name, role, stage, givesWayTo, List.copyOf(words)));
    }

    Lexicon build() {
        List<String> names = List.copyOf(sets.keySet());
        List<IndicatorRule> rules = new ArrayList<>();
        indicators.forEach((id, entry) -> rules.add(rule(id, entry, names)));
        return new Lexicon(List.copyOf(sets.values()), rules);
    }

    List<CatalogueMistake> mistakes() {
        return mistakes;
    }

    private IndicatorRule rule(String id, Entry entry, List<String> names) {
        YamlReader reader = entry.reader();
        Map<String, Node> fields = entry.fields();
        if (!id.matches("[a-z0-9_]+(\\.[a-z0-9_]+)+")) {
            reader.mistake(
                    fields.getOrDefault("id", entry.node()),
                    "an id is a group and a name in lower case, as mediation.oral, not " + id);
        }
        Indicator indicator = new Indicator(
                id,
                reader.required(fields, "name_zh", entry.node()),
                reader.required(fields, "name_en", entry.node()),
                kind(reader, fields, entry.node()),
                reader.required(fields, "unit", entry.node()),
                reader.required(fields, "definition_zh", entry.node()),
                reader.required(fields, "definition_en", entry.node()));
        List<Pattern> patterns = new ArrayList<>();
        List<Node> written = reader.elements(fields.get("patterns"), "patterns");
        written.forEach(pattern -> pattern(reader, pattern, names, patterns));
        if (written.isEmpty()) {
            reader.mistake(entry.node(), id + " has no patterns, so that nothing would ever be read as it");
        }
        List<String> examples = reader.texts(fields.get("examples"), "examples");
        if (examples.stream().noneMatch(example -> example.contains("["))) {
            reader.mistake(entry.node(), id + " has no examples; add a sentence with its figure in [brackets]");
        }
        if (examples.stream().noneMatch(example -> example.contains("("))) {
            reader.mistake(
                    entry.node(),
                    id + " has no example of what it is not; add a sentence with another figure in (parentheses)");
        }
        return new IndicatorRule(
                indicator,
                units(reader, fields.get("units")),
                patterns,
                reader.texts(fields.get("not"), "not").stream()
                        .map(name -> index(reader, fields.get("not"), name, names))
                        .filter(i -> i >= 0)
                        .toList(),
                reader.texts(fields.get("subsets"), "subsets"),
                reader.texts(fields.get("zero"), "zero"),
                reader.texts(fields.get("zero_said"), "zero_said"),
                people(reader, fields),
                examples);
    }

    /** The kind; any where a mistake was told, so that the other mistakes are found too. */
    private static IndicatorKind kind(YamlReader reader, Map<String, Node> fields, Node where) {
        String kind = reader.required(fields, "kind", where);
        if (List.of("flow", "stock", "rate").contains(kind)) {
            return IndicatorKind.of(kind);
        }
        if (!kind.isEmpty()) {
            reader.mistake(fields.get("kind"), "kind must be flow, stock or rate, not " + kind);
        }
        return IndicatorKind.FLOW;
    }

    private static Pattern.Reach reach(char sign) {
        for (Pattern.Reach reach : Pattern.Reach.values()) {
            if (reach.sign().equals(String.valueOf(sign))) {
                return reach;
            }
        }
        return Pattern.Reach.ANY;
    }

    private void pattern(YamlReader reader, Node node, List<String> names, List<Pattern> to) {
        List<Pattern.Slot> slots = new ArrayList<>();
        Set<String> counted = new LinkedHashSet<>();
        boolean known = true;
        for (String text : reader.texts(node, "a pattern")) {
            if (text.startsWith("#")) {
                counted.addAll(units.getOrDefault(text.substring(1), Set.of(text.substring(1))));
                continue;
            }
            char sign = text.isEmpty() ? ' ' : text.charAt(0);
            Pattern.Reach reach = reach(sign);
            boolean signed = sign == '?' || reach != Pattern.Reach.ANY;
            int set = index(reader, node, signed ? text.substring(1) : text, names);
            if (set >= 0) {
                slots.add(new Pattern.Slot(set, reach, sign == '?'));
            }
            known &= set >= 0;
        }
        if (!known) {
            return;
        }
        if (slots.stream().noneMatch(Pattern.Slot::required)) {
            reader.mistake(node, "a pattern needs a word set without \"?\", \"!\" or \"-\"");
        } else {
            to.add(new Pattern(slots, counted));
        }
    }

    /** All words that a form stands for: {@code 法治/法律 讲座/课} is 法治讲座, 法治课, 法律讲座, 法律课; _ is nothing. */
    private static List<String> formed(String form) {
        List<String> words = List.of("");
        for (String part : form.trim().split(" +")) {
            List<String> longer = new ArrayList<>();
            for (String word : words) {
                for (String next : part.split("/")) {
                    longer.add(next.equals("_") ? word : word + next);
                }
            }
            words = longer;
        }
        return words;
    }

    private @Nullable String people(YamlReader reader, Map<String, Node> fields) {
        Node node = fields.get("people");
        if (node == null) {
            return null;
        }
        String id = reader.text(node, "people");
        if (!id.equals(Observation.OTHER) && !indicators.containsKey(id)) {
            reader.mistake(node, "people must name an indicator or be other; there is no " + id);
        }
        return id;
    }

    private static int index(YamlReader reader, @Nullable Node node, String name, List<String> names) {
        int index = names.indexOf(name);
        if (index < 0) {
            reader.mistake(node, "there are no words called " + name + "; add them under words, or mend the name");
        }
        return index;
    }

    private Set<String> units(YamlReader reader, @Nullable Node node) {
        Set<String> all = new LinkedHashSet<>();
        for (String name : reader.texts(node, "units")) {
            if (name.matches("[A-Z_]+") && !units.containsKey(name)) {
                reader.mistake(
                        node, "there are no units called " + name + "; known are " + String.join(", ", units.keySet()));
            }
            all.addAll(units.getOrDefault(name, Set.of(name)));
        }
        return all;
    }
}
