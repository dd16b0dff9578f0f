package org.nianjian.report;

import org.nianjian.quantity.Phrases;

/**
 * Tells lines that a web page or a word processor put around a report from the report's own: navigation, metadata,
 * page numbers, contacts. Only lines of at most {@link #LONGEST} characters are looked at, so the cost of a text is linear.
 */
final class Furniture {
    static final int LONGEST = 240;

    private static final Phrases BUTTONS = Phrases.of(
            "打印", "关闭", "收藏", "分享", "分享到", "返回", "返回顶部", "返回列表", "语音播报", "朗读", "我要打印", "打印本页", "关闭窗口", "打印文章", "注册",
            "登录", "首页", "网站首页", "大", "中", "小", "字体", "字号", "字体大小", "默认", "微信", "微博", "QQ", "QQ空间", "复制链接", "我要纠错", "纠错",
            "下载", "附件下载", "政务公开", "政府信息公开", "无障碍阅读", "长者模式", "适老版", "繁體", "简体", "English", "保存", "视力保护色", "点赞", "举报",
            "TOP", "公告", "正文", "放大", "缩小", "阅读", "来源", "打印页面", "关闭页面", "关闭本页", "收藏本页");

    /** What a metadata line begins with; a colon, a closing bracket, a bar or a blank must follow. */
    private static final Phrases LABELS = Phrases.of(
            "索引号", "发文字号", "主题分类", "体裁分类", "发布机构", "发布单位", "发文机关", "发文机构", "发文单位", "有效性", "信息有效性", "成文日期", "发布日期",
            "发布时间", "发文日期", "发文时间", "生成日期", "公开日期", "公开方式", "公开形式", "公开范围", "更新时间", "信息来源", "文章来源", "稿件来源", "信息分类",
            "信息名称", "信息类别", "主题词", "组配分类", "公文种类", "内容概述", "统一编号", "责任编辑", "字体大小", "所属地区", "阅读次数", "阅读量", "浏览次数", "浏览量",
            "点击次数", "点击数", "点击量", "点击率", "访问次数", "访问量", "关键词", "文件编号", "登记号", "信息索引", "废止日期", "实施日期", "失效日期", "时效性",
            "公开责任部门", "公开主体");

    /** Labels that are also plain words: only a colon makes them labels. */
    private static final Phrases WEAK_LABELS =
            Phrases.of("日期", "时间", "来源", "浏览", "阅读", "点击", "字体", "字号", "作者", "编辑", "标题", "名称", "文号", "打印", "分类");

    private static final Phrases TRAILS =
            Phrases.of("您当前的位置", "您现在的位置", "您的位置", "你的位置", "当前位置", "您当前位置", "所在位置", "现在的位置", "你当前的位置", "您所在的位置");

    private static final Phrases HOMES = Phrases.of("首页", "网站首页");

    private static final Phrases CONTACTS = Phrases.of("联系人：", "联系人:", "联系电话：", "联系电话:");

    private static final Phrases NEIGHBOURS =
            Phrases.of("上一篇", "下一篇", "上一条", "下一条", "扫一扫", "相关链接", "相关文档", "相关信息", "友情链接");

    private static final Phrases FOOTERS = Phrases.of(
            "版权所有",
            "ICP备",
            "公网安备",
            "网站标识码",
            "技术支持：",
            "网站地图",
            "登录后查看",
            "自动隐藏内容",
            "手机打开当前页面",
            "主办单位：",
            "承办单位：",
            "手机扫一扫",
            "Copyright",
            "copyright");

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_ISSUER = 12;
    private static final int LONGEST_PAGE = 20;

    private Furniture() {}

    /**
     * Whether the words between two offsets, a whole line without the blanks around it and not empty, are no part of the
     * report.
     *
     * @param holdsStop whether 。 is one of its characters
     */
    static boolean is(String text, int start, int end, boolean holdsStop) {
        if (end - start > LONGEST) {
            return false;
        }
        if (trail(text, start, end) || NEIGHBOURS.lengthAt(text, start, end) > 0 || contact(text, start, end)) {
            return true;
        }
        return !holdsStop
                && (metadata(text, start, end)
                        || FOOTERS.anyIn(text, start, end)
                        || pageNumber(text, start, end)
                        || wordProcessorMark(text, start, end)
                        || documentNumber(text, start, end)
                        || buttons(text, start, end));
    }

    /** Whether the line begins with a label such as 索引号 or 发布日期：, a table's bar or a bracket before it or not. */
    private static boolean metadata(String text, int start, int end) {
        int at = start;
        while (at < end && (Chars.blank(text.charAt(at)) || "[【|(（·".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        int label = LABELS.lengthAt(text, at, end);
        if (label > 0) {
            int after = at + label;
            return after == end || isLabelEnd(text.charAt(after));
        }
        int weak = WEAK_LABELS.lengthAt(text, at, end);
        int after = Chars.skipBlanks(text, at + weak, end);
        return weak > 0 && after < end && Chars.colon(text.charAt(after));
    }

    private static boolean isLabelEnd(char c) {
        return Chars.colon(c) || c == '|' || c == ']' || c == '】' || Chars.blank(c);
    }

    /** A document number alone or with a date: 某府文〔2022〕3号. */
    private static boolean documentNumber(String text, int start, int end) {
        int open = end - start > LONGEST_NUMBER ? end : firstOf("〔", text, start, end);
        if (open == end || open == start || open > start + LONGEST_ISSUER) {
            return false;
        }
        int number = firstOf("号", text, open, end);
        for (int i = open; i < number; i++) {
            char c = text.charAt(i);
            if (c != '〔' && c != '〕' && c != '第' && !Chars.blank(c) && Chars.digit(c) < 0) {
                return false;
            }
        }
        for (int i = number + 1; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.digit(c) < 0 && !Chars.blank(c) && "，,年月日-./签发人：".indexOf(c) < 0) {
                return false;
            }
        }
        return number < end;
    }

    private static boolean trail(String text, int start, int end) {
        if (TRAILS.lengthAt(text, start, end) > 0) {
            return true;
        }
        return HOMES.lengthAt(text, start, end) > 0 && firstOf(">》›»", text, start + 1, end) < end;
    }

    /** The first place between two offsets that holds one of these characters; the second of them if there is none. */
    private static int firstOf(String wanted, String text, int from, int end) {
        int at = from;
        while (at < end && wanted.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean contact(String text, int start, int end) {
        char first = text.charAt(start);
        return CONTACTS.lengthAt(text, first == '（' || first == '(' ? start + 1 : start, end) > 0;
    }

    /** — 3 —, -3-, 第 3 页 共 8 页, 3/8: digits with a mark of a page, and nothing else. */
    private static boolean pageNumber(String text, int start, int end) {
        if (end - start > LONGEST_PAGE) {
            return false;
        }
        boolean digits = false;
        boolean dashBefore = false;
        boolean dashAfter = false;
        boolean page = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.digit(c) >= 0) {
                digits = true;
            } else if ("-—–－─".indexOf(c) >= 0) {
                dashBefore |= !digits;
                dashAfter |= digits;
            } else if (c == '页' || c == '/') {
                page = true;
            } else if (!Chars.blank(c) && c != '第' && c != '共' && c != '，') {
                return false;
            }
        }
        return digits && (page || (dashBefore && dashAfter));
    }

    private static boolean wordProcessorMark(String text, int start, int end) {
        return text.startsWith("##", start) && text.startsWith("##", Math.max(start, end - 2));
    }

    /** A row of buttons: every word of the line is the name of one. */
    private static boolean buttons(String text, int start, int end) {
        int word = -1;
        int seen = 0;
        for (int i = start; i <= end; i++) {
            boolean separator =
                    i == end || Chars.blank(text.charAt(i)) || "|[]【】:：·、()（）<>丨".indexOf(text.charAt(i)) >= 0;
            if (!separator && word < 0) {
                word = i;
            } else if (separator && word >= 0) {
                if (BUTTONS.lengthAt(text, word, i) != i - word) {
                    return false;
                }
                seen++;
                word = -1;
            }
        }
        return seen > 0;
    }
}
