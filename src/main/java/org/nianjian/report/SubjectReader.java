package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianjian.place.Gazetteer;
import org.nianjian.place.Mentions;

/** Collects what could be the name of the reporting body, most trustworthy first: title, signature, head, opening, file, folders. */
final class SubjectReader {
    private static final List<String> ISSUERS =
            List.of("发布机构", "发布单位", "发文机关", "发文机构", "发文单位", "信息来源", "文章来源", "来源", "公开主体", "所属单位");
    private static final List<String> SIGNS =
            List.of("政府", "委员会", "办事处", "局", "办公室", "院", "队", "中心", "厅", "所", "街道", "管委会", "镇", "乡", "县", "农场");
    private static final int LONGEST_SIGNATURE = 40;
    private static final int LONGEST_ISSUER = 30;

    private final Mentions mentions;

    SubjectReader(Gazetteer gazetteer) {
        mentions = new Mentions(gazetteer);
    }

    /** The names, without blanks; those that can only be guesses stand last. */
    List<String> read(Clues clues, SubmissionName name) {
        List<String> names = new ArrayList<>();
        addTitle(names, clues.title());
        addSignatures(names, clues.closing());
        addIssuers(names, clues.head());
        addMentioned(names, clues.opening());
        addTitle(names, withoutExtension(name.file()));
        for (int i = name.folders().size() - 1; i >= 0; i--) {
            addTitle(names, name.folders().get(i));
        }
        return names;
    }

    private static void addTitle(List<String> names, String words) {
        String subject = Subject.ofTitle(words);
        if (subject != null) {
            names.add(subject);
        }
    }

    private static void addSignatures(List<String> names, String closing) {
        String[] lines = closing.split("\n");
        for (int i = lines.length - 1; i >= 0; i--) {
            for (String part : lines[i].strip().split("\\s+|　")) {
                String words = TitleReader.bare(Chars.compact(part));
                boolean marked = words.indexOf('。') >= 0 || words.indexOf('，') >= 0 || words.indexOf('：') >= 0;
                if (!marked
                        && words.length() <= LONGEST_SIGNATURE
                        && SIGNS.stream().anyMatch(words::endsWith)) {
                    addTitle(names, words);
                }
            }
        }
    }

    private static void addIssuers(List<String> names, String head) {
        for (String label : ISSUERS) {
            int at = head.indexOf(label);
            if (at >= 0) {
                int from = at + label.length();
                while (from < head.length() && "]】：:| \t".indexOf(head.charAt(from)) >= 0) {
                    from++;
                }
                int end = from;
                while (end < head.length() && end < from + LONGEST_ISSUER && !ends(head.charAt(end))) {
                    end++;
                }
                addTitle(names, head.substring(from, end));
            }
        }
    }

    private static boolean ends(char c) {
        return Chars.blank(c) || "[]【】|，,".indexOf(c) >= 0;
    }

    private void addMentioned(List<String> names, String opening) {
        Map<String, Integer> townships = mentions.townships(opening);
        if (townships.size() == 1) {
            names.addAll(townships.keySet());
        }
    }

    private static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
