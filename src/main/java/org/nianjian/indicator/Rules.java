package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Pattern.Slot;
import org.nianjian.quantity.Phrases;

/** A lexicon made ready for reading: words to sets, sets to the rules that name them. Immutable. */
final class Rules {
    /** What {@link #people} says of an indicator that counts no acts that people come to. */
    static final int NO_PEOPLE = -2;

    /** The last characters of the measure words that count acts and never places. */
    private static final String ACTS = "期次场堂课讲轮趟回";

    private final Lexicon lexicon;
    private final WordFinder finder;
    private final int[][] setsOfWord;
    private final int[][] rulesWithSet;
    private final boolean[] deed;
    private final boolean[] deedOfWord;
    private final Map<String, Counting> countedBy;
    private final Counting anyCounted;
    private final Counting nothingCounted;
    private final Slot[][][] patterns;
    private final int[][] not;
    private final List<Phrases> subsets;
    private final int[] people;
    private final int[] came;
    private final int[] kinds;
    private final int counted;
    private final int countedPeople;

    Rules(Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<String, List<Integer>> words = new LinkedHashMap<>();
        for (int set = 0; set < lexicon.sets().size(); set++) {
            for (String word : lexicon.sets().get(set).words()) {
                words.computeIfAbsent(word, w -> new ArrayList<>()).add(set);
            }
        }
        finder = new WordFinder(List.copyOf(words.keySet()));
        setsOfWord = words.values().stream().map(Rules::toArray).toArray(int[][]::new);
        counted = named(lexicon, Lexicon.COUNTED);
        countedPeople = named(lexicon, Lexicon.COUNTED_PEOPLE);
        deed = new boolean[lexicon.sets().size()];
        List<List<Integer>> rules = new ArrayList<>();
        for (int set = 0; set < deed.length; set++) {
            deed[set] = lexicon.sets().get(set).role() == WordSet.Role.DONE;
            rules.add(new ArrayList<>());
        }
        for (int rule = 0; rule < lexicon.rules().size(); rule++) {
            for (Pattern pattern : lexicon.rules().get(rule).patterns()) {
                for (Pattern.Slot slot : pattern.slots()) {
                    if (slot.required() && !rules.get(slot.set()).contains(rule)) {
                        rules.get(slot.set()).add(rule);
                    }
                }
            }
        }
        deedOfWord = new boolean[setsOfWord.length];
        for (int word = 0; word < setsOfWord.length; word++) {
            for (int set : setsOfWord[word]) {
                deedOfWord[word] |= deed[set];
            }
        }
        came = ofRole(WordSet.Role.CAME);
        kinds = ofRole(WordSet.Role.KIND);
        people = lexicon.rules().stream()
                .mapToInt(rule -> rule.people() == null ? NO_PEOPLE : ruleOf(lexicon, rule.people()))
                .toArray();
        countedBy = Counting.byUnit(lexicon.rules());
        anyCounted = Counting.any(lexicon.rules());
        nothingCounted = Counting.nothing(lexicon.rules());
        patterns = lexicon.rules().stream()
                .map(rule -> rule.patterns().stream()
                        .map(pattern -> pattern.slots().toArray(Slot[]::new))
                        .toArray(Slot[][]::new))
                .toArray(Slot[][][]::new);
        subsets =
                lexicon.rules().stream().map(rule -> Phrases.of(rule.subsets())).toList();
        not = lexicon.rules().stream().map(rule -> toArray(rule.not())).toArray(int[][]::new);
        rulesWithSet = rules.stream().map(Rules::toArray).toArray(int[][]::new);
    }

    private static int ruleOf(Lexicon lexicon, String id) {
        for (int rule = 0; rule < lexicon.rules().size(); rule++) {
            if (lexicon.rules().get(rule).indicator().id().equals(id)) {
                return rule;
            }
        }
        return -1;
    }

    private int[] ofRole(WordSet.Role role) {
        return IntStream.range(0, lexicon.sets().size())
                .filter(set -> lexicon.sets().get(set).role() == role)
                .toArray();
    }

    /** The set of that name; −1 if the lexicon has none. */
    private static int named(Lexicon lexicon, String name) {
        for (int set = 0; set < lexicon.sets().size(); set++) {
            if (lexicon.sets().get(set).name().equals(name)) {
                return set;
            }
        }
        return -1;
    }

    /** Whether a word of the set begins right there. */
    private boolean begins(Hits hits, int offset, int wanted) {
        int hit = hits.firstFrom(offset);
        if (wanted < 0 || hit >= hits.size() || hits.begin(hit) != offset) {
            return false;
        }
        for (int set : setsOf(hits.word(hit))) {
            if (set == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure that ends there counts places or things that no indicator is about: 25个|社区. */
    boolean countsThings(String text, Hits hits, int figureEnd) {
        // 2期|村“两委”培训班: acts are counted otherwise than places.
        return ACTS.indexOf(text.charAt(figureEnd - 1)) < 0 && begins(hits, figureEnd, counted);
    }

    /** Whether a figure that ends there counts people that no indicator is about: 1名|法制审核员. */
    boolean countsOtherPeople(Hits hits, int figureEnd) {
        return begins(hits, figureEnd, countedPeople);
    }

    private static int[] toArray(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds the words of the catalogue that begin in a stretch of the text. */
    void find(String text, int from, int to, Hits hits) {
        finder.find(text, from, to, hits);
    }

    int setCount() {
        return deed.length;
    }

    int ruleCount() {
        return lexicon.rules().size();
    }

    List<WordSet> sets() {
        return lexicon.sets();
    }

    Indicator indicator(int rule) {
        return lexicon.rules().get(rule).indicator();
    }

    /** The words that narrow a rate to a named part of what it covers. */
    Phrases subsets(int rule) {
        return subsets.get(rule);
    }

    /** Whether the set of that name holds the word. */
    boolean isIn(String set, String word) {
        int index = named(lexicon, set);
        return index >= 0 && lexicon.sets().get(index).words().contains(word);
    }

    /** The rule that counts the people who came to the acts that this rule counts; −1 if none does. */
    int people(int rule) {
        return people[rule];
    }

    /** The sets of words that say that people came to something; not to be written to. */
    int[] came() {
        return came;
    }

    /** The sets of words that tell a kind; not to be written to. */
    int[] kinds() {
        return kinds;
    }

    /** Whether acts that people come to are counted by the measure word. */
    boolean isAct(String unit) {
        boolean[] by = (unit.isEmpty() ? nothingCounted : countedBy(unit)).rules();
        for (int rule = 0; rule < by.length; rule++) {
            if (by[rule] && people[rule] >= 0) {
                return true;
            }
        }
        return false;
    }

    int[] setsOf(int word) {
        return setsOfWord[word];
    }

    boolean isDeed(int set) {
        return deed[set];
    }

    /** Whether one of the sets of a word tells a deed. */
    boolean canBeDeed(int word) {
        return deedOfWord[word];
    }

    int[] rulesWith(int set) {
        return rulesWithSet[set];
    }

    /** The slots of each of the rule's patterns; not to be written to. */
    Slot[][] patterns(int rule) {
        return patterns[rule];
    }

    /** The sets that must not stand in the own clause; not to be written to. */
    int[] not(int rule) {
        return not[rule];
    }

    /** What can be counted by the measure word; null asks for any. */
    Counting countedBy(@Nullable String unit) {
        return unit == null ? anyCounted : countedBy.getOrDefault(unit, nothingCounted);
    }
}
