package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Words as a tree of their characters, laid out in one array: the child of a state by a character stands at the state's
 * base plus the character's code, if the cell there carries that code (a double-array trie, J. Aoe 1989). So a step costs
 * one look, however many words there are. Immutable.
 *
 * <p>A state is given as its cell, which holds its base, the word that ends in it, and the code that leads to it, so that
 * following a word touches one place in memory per character.
 */
final class WordTrie {
    /** What is returned where no word goes on. */
    static final long NONE = 0;

    private static final int PAIRS = 1 << 16;
    private static final int CODE_BITS = 16;
    private static final int WORD_BITS = 24;
    private static final int CODE_MASK = (1 << CODE_BITS) - 1;
    private static final int WORD_MASK = (1 << WORD_BITS) - 1;

    /** A small number for every character that the words use; 0, which leads nowhere, for all others. */
    private final char[] codes = new char[Character.MAX_VALUE + 1];

    /** The first two characters of the words that have so many, by a hash of both. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    /** The characters that are words by themselves: among the pairs they would go with every other, and fill the table. */
    private long[] alone = {};

    private long[] cells = {};

    private WordTrie() {}

    /** A tree of words, which are named by their places in the list; of equal ones the last is kept. */
    static WordTrie of(List<String> words) {
        WordTrie trie = new WordTrie();
        Node root = new Node();
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            Node node = root;
            for (char c : words.get(i).toCharArray()) {
                if (trie.codes[c] == 0) {
                    trie.codes[c] = (char) ++count;
                }
                node = node.children.computeIfAbsent((int) trie.codes[c], code -> new Node());
            }
            node.word = i;
        }
        trie.cells = new Layout(count + 1).of(root);
        trie.alone = new long[count / Long.SIZE + 1];
        root.children.forEach(trie::addBeginnings);
        return trie;
    }

    /** The code of a character, for {@link #next}; 0 if no word has it. */
    int code(char c) {
        return codes[c];
    }

    /** Whether a word may begin with two characters: a look into the nearest cache that settles most places. */
    boolean mayBegin(int first, int second) {
        int bit = bit(first, second);
        return ((pairs[bit >>> 6] >>> bit | alone[first >>> 6] >>> first) & 1) != 0;
    }

    private static int bit(int first, int second) {
        return (first * 31 + second * 997) & PAIRS - 1;
    }

    private void addBeginnings(int first, Node node) {
        for (int second : node.children.keySet()) {
            int bit = bit(first, second);
            pairs[bit >>> 6] |= 1L << bit;
        }
        if (node.word >= 0) {
            alone[first >>> 6] |= 1L << first;
        }
    }

    /** The state that a character leads to at the beginning of a word; {@link #NONE} if no word begins with it. */
    long first(int code) {
        // The root's base is 0.
        long cell = cells[code];
        return (cell & CODE_MASK) == code ? cell : NONE;
    }

    /** The state that a character leads to; {@link #NONE} if no word goes on with it. */
    long next(long state, int code) {
        long cell = cells[(int) (state >>> CODE_BITS + WORD_BITS) + code];
        return (cell & CODE_MASK) == code ? cell : NONE;
    }

    /** The word that ends in the state; −1 if none does. */
    static int word(long state) {
        return ((int) (state >>> CODE_BITS) & WORD_MASK) - 1;
    }

    /** A state while the tree is built. */
    private static final class Node {
        final TreeMap<Integer, Node> children = new TreeMap<>();
        int word = -1;
    }

    /** Finds a place for every state: no two have the same base, or a code alone would not tell whose child a cell is. */
    private static final class Layout {
        private static final int MOST_TRIED = 64;

        private final int codes;
        private final BitSet bases = new BitSet();
        private final BitSet taken = new BitSet();
        private final BitSet leaves = new BitSet();
        private long[] cells = {};
        private int from;

        /** @param codes how many codes there are, 0 included */
        Layout(int codes) {
            this.codes = codes;
        }

        long[] of(Node root) {
            taken.set(0);
            place(root, 0);
            int free = taken.length();
            // Wherever a base lies, every code leads to a cell.
            long[] result = Arrays.copyOf(cells, free + codes);
            for (int cell = leaves.nextSetBit(0); cell >= 0; cell = leaves.nextSetBit(cell + 1)) {
                result[cell] |= (long) free << WORD_BITS + CODE_BITS;
            }
            return result;
        }

        /** Lays out the children of a node from a base on. */
        private void place(Node node, int base) {
            bases.set(base);
            node.children.keySet().forEach(code -> taken.set(base + code));
            node.children.forEach((code, child) -> {
                int cell = base + code;
                if (child.children.isEmpty()) {
                    leaves.set(cell);
                    put(cell, 0, child.word, code);
                } else {
                    int childBase = baseFor(new ArrayList<>(child.children.keySet()));
                    put(cell, childBase, child.word, code);
                    place(child, childBase);
                }
            });
        }

        /**
         * A base that is nobody's and from which all codes lead to free cells. Holes that many states did not fit into are
         * left behind: to try them again for every state would take a time that grows with the square of the words.
         */
        private int baseFor(List<Integer> codes) {
            int first = codes.get(0);
            int cell = Math.max(from, first + 1);
            for (int tried = 0; ; tried++) {
                cell = taken.nextClearBit(cell);
                int base = cell - first;
                if (!bases.get(base) && !overlaps(base, codes)) {
                    if (tried > MOST_TRIED) {
                        from = cell;
                    }
                    return base;
                }
                cell++;
            }
        }

        private boolean overlaps(int base, List<Integer> codes) {
            for (int code : codes) {
                if (taken.get(base + code)) {
                    return true;
                }
            }
            return false;
        }

        private void put(int cell, int base, int word, int code) {
            if (cell >= cells.length) {
                cells = Arrays.copyOf(cells, 2 * cell + 16);
            }
            cells[cell] = ((long) base << WORD_BITS | word + 1) << CODE_BITS | code;
        }
    }
}
