package synoptic.read.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Set phrases by which pages speak to their readers instead of reporting.
final class Phrases {

    enum Kind {
        RELATED,
        PROMPT,
        CREDIT,
        COMMENT,
        RIGHTS,
        ABOUT_AUTHOR
    }

    private static final int LONGEST = 400;

    private static final Map<Kind, Pattern> PATTERNS = patterns();

    private Phrases() {}

    static Set<Kind> of(String text) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (text.length() > LONGEST) {
            return kinds;
        }
        PATTERNS.forEach(
                (kind, pattern) -> {
                    if (pattern.matcher(text).find()) {
                        kinds.add(kind);
                    }
                });
        return kinds;
    }

    private static Map<Kind, Pattern> patterns() {
        Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
        patterns.put(
                Kind.RELATED,
                starts(
                        "read (?:more|also|next)|also read|see also|more (?:on|from|about)\\b|related|recommended"
                                + "|you (?:may|might) (?:also )?like|don'?t miss|watch:|listen:"
                                + "|lesen sie (?:auch|hier|mehr|dazu)|lest (?:auch|hier|mehr)|auch interessant"
                                + "|mehr (?:zum thema|dazu|infos|lesen|aus|von)|weitere (?:artikel|beitr|informationen|themen|meldungen|nachrichten)"
                                + "|zum weiterlesen|das k(?:ö|oe)nnte (?:sie|dich|euch)|(?:ä|ae)hnliche|passend dazu|siehe auch|schon gelesen"
                                + "|(?:à|a) lire|lire aussi|voir aussi|sur le m(?:ê|e)me|lea tambi(?:é|e)n|le puede interesar|te puede interesar|lee tambi"
                                + "|leggi anche|czytaj (?:te|wi)|zobacz te|lees ook|l(?:ä|ae)s ocks(?:å|a)|l(?:æ|a)s ogs(?:å|a)|lue my(?:ö|o)s|leia (?:mais|tamb)"));
        patterns.put(
                Kind.PROMPT,
                anywhere(
                        "\\b(?:subscribe|sign(?:ing)? up|newsletter|log in|advertisement|follow us|share (?:this|on)|click here"
                                + "|to (?:view|read|continue) the full|cookies?|whatsapp|get updates|inbox"
                                + "|abonnieren|abonnement|anmelden|anzeige|teilen sie|artikel teilen|folgen sie|folgt uns|hier klicken|weitersagen"
                                + "|gef(?:ä|ae)llt (?:dir|ihnen|mir)|jetzt (?:bestellen|testen|kaufen|lesen)|unterst(?:ü|ue)tzen sie|spenden"
                                + "|abonnez|inscrivez|partager|suscr(?:í|i)b|comparte|iscriviti|condividi|zapisz si|udost(?:ę|e)pnij|empfohlener redaktioneller)\\b"));
        patterns.put(
                Kind.CREDIT,
                starts(
                        "(?:symbol|archiv|beitrags|titel)?(?:photo|image|picture|foto|bild|bildquelle|bildnachweis|fotocredit|abbildung|kuva|fot\\.|cr[eé]dits?)"
                                + "s?(?:\\s+(?:by|von|credit|courtesy|photos?|rechts|links|oben))?\\s*:|\u00a9|getty"));
        patterns.put(
                Kind.COMMENT,
                anywhere(
                        "\\b(?:leave a (?:reply|comment)|post a comment|comments? (?:are|is|\\(|policy)|kommentare?\\b|required fields|e-?mail[- ]adresse"
                                + "|pflichtfeld|erforderliche felder|antworten|laisser un commentaire|deja un comentario|republished)"));
        patterns.put(
                Kind.RIGHTS,
                anywhere(
                        "\\b(?:all rights reserved|copyright(?:ed)?|alle rechte vorbehalten|nachdruck|impressum|datenschutz|disclaimer|tous droits"
                                + "|derechos reservados|written permission|affiliate|provision|werbung)\\b|\u00a9"));
        patterns.put(
                Kind.ABOUT_AUTHOR,
                anywhere(
                        "\\b(?:about the author|(?:ü|ue)ber (?:den autor|die autorin|mich)|is an? (?:\\w+ ){0,3}(?:editor|reporter|writer|journalist|freelance|founder|professor)"
                                + "|ist (?:\\w+ ){0,3}(?:redakteur|journalist|autor|dozent|professor|freier)|besch(?:ä|ae)ftigt sich|can be reached)"));
        return patterns;
    }

    private static Pattern starts(String words) {
        return Pattern.compile("(?iu)^[^\\p{L}\u00a9]{0,6}(?:" + words + ")");
    }

    private static Pattern anywhere(String words) {
        return Pattern.compile("(?iu)" + words);
    }
}
