package synoptic.annotate.time;

import synoptic.text.Words;

/// Numbers as they stand in a text, read without copying them.
final class Digits {

    static final int NONE = -1;
    private static final int LONGEST = 6;

    private final String text;
    private final Words words;

    Digits(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// The value of a word of digits only, else [#NONE].
    int number(int i) {
        return number(words.start(i), words.end(i));
    }

    private int number(int start, int end) {
        if (end - start > LONGEST || end == start) {
            return NONE;
        }
        int value = 0;
        for (int at = start; at < end; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /// How many: `3`, `2.5`, `1,500`; else [#NONE].
    double amount(int i) {
        int start = words.start(i);
        int end = words.end(i);
        int mark = start;
        while (mark < end && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
            mark++;
        }
        int whole = number(start, mark);
        if (whole == NONE || mark == end) {
            return whole;
        }
        int rest = number(mark + 1, end);
        if (rest == NONE) {
            return NONE;
        }
        return switch (text.charAt(mark)) {
            case '.' -> whole + rest / Math.pow(10, end - mark - 1);
            case ',' -> end - mark == 4 ? whole * 1000.0 + rest : NONE;
            default -> NONE;
        };
    }

    /// A year from 1900 to 2099, else [#NONE].
    int year(int i) {
        if (words.end(i) - words.start(i) != 4) {
            return NONE;
        }
        int year = number(i);
        return year >= 1900 && year <= 2099 ? year : NONE;
    }

    /// 1 to 31, with or without `st`, `nd`, `rd`, `th`, else [#NONE].
    int dayOfMonth(int i) {
        int start = words.start(i);
        int end = words.end(i);
        if (end - start > 2 && isOrdinalEnding(end - 2)) {
            end -= 2;
        }
        int day = end - start > 2 ? NONE : number(start, end);
        return day >= 1 && day <= 31 ? day : NONE;
    }

    boolean isOrdinal(int i) {
        return words.end(i) - words.start(i) > 2
                && words.isNumber(i)
                && isOrdinalEnding(words.end(i) - 2);
    }

    private boolean isOrdinalEnding(int at) {
        return text.startsWith("st", at)
                || text.startsWith("nd", at)
                || text.startsWith("rd", at)
                || text.startsWith("th", at);
    }

    /// The first year of `1990s`, or of `90s`; else [#NONE].
    int decade(int i) {
        int start = words.start(i);
        int end = words.end(i);
        if (text.charAt(end - 1) != 's' || end - start < 3 || end - start > 6) {
            return NONE;
        }
        boolean apostrophe = "'’".indexOf(text.charAt(end - 2)) >= 0;
        int value = number(start, apostrophe ? end - 2 : end - 1);
        if (value % 10 != 0) {
            return NONE;
        }
        if (value >= 1500 && value <= 2090) {
            return value;
        }
        return value >= 20 && value <= 90 ? 1900 + value : NONE;
    }

    /// Minutes from midnight of `11:15`, or of `8`; else [#NONE]. `end` is the char after it.
    int clock(int start, int end) {
        int colon = start;
        while (colon < end && text.charAt(colon) != ':') {
            colon++;
        }
        int hour = colon - start > 2 ? NONE : number(start, colon);
        if (hour < 0 || hour > 24) {
            return NONE;
        }
        if (colon == end) {
            return hour * 60;
        }
        int minute = end - colon == 3 ? number(colon + 1, end) : NONE;
        return minute < 0 || minute > 59 ? NONE : hour * 60 + minute;
    }
}
