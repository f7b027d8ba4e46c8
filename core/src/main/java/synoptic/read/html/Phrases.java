package synoptic.read.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Set phrases by which pages speak to their readers instead of reporting, in several languages.
///
/// A phrase is found by its words, whatever stands between them but letters; a `^` before it means
/// that a block must begin with it.
final class Phrases {

    enum Kind {
        RELATED(
                """
                ^read more,^read also,^read next,^also read,^see also,^more on,^more from,^more about,
                ^related,^recommended,^you may like,^you may also like,^you might like,^watch,^listen,
                ^you might also like,^don t miss,^lesen sie auch,^lesen sie hier,^lesen sie mehr,
                ^lesen sie dazu,^lesen sie weiter,^lest auch,^lest mehr,^auch interessant,
                ^mehr zum thema,^mehr dazu,^mehr infos,^mehr lesen,^mehr aus,^mehr von,^weitere artikel,
                ^weitere beiträge,^weitere informationen,^weitere themen,^weitere meldungen,
                ^weitere nachrichten,^zum weiterlesen,^das könnte sie,^das könnte dich,^ähnliche,
                ^passend dazu,^siehe auch,^schon gelesen,^mehr zu,^zum thema,^hier finden sie,
                ^à lire,^a lire,^lire aussi,^voir aussi,^sur le même,^lea también,^le puede interesar,
                ^te puede interesar,^lee también,^leggi anche,^czytaj też,^czytaj także,^czytaj więcej,
                ^zobacz też,^zobacz także,^lees ook,^läs också,^læs også,^lue myös,^leia mais,
                ^leia também,^dowiedz się więcej,^read the full,^continue reading,^weiterlesen,
                ^sigue leyendo,^más información,^mira también,^ver también,^además,^te recomendamos,
                ^vea también,^lea además,^leer más,^noticias relacionadas,^temas relacionados,
                ^relacionado,^relacionadas,^sur le même sujet,^lire la suite,^à voir,^pour aller plus loin,
                ^notre dossier,^lees meer,^lees verder,^bekijk ook,^läs mer,^läs även,^les også,
                ^læs mere,^lue lisää,^lue myös,^leggi tutto,^per approfondire,^potrebbe interessarti,
                ^czytaj dalej,^polecamy,^přečtěte si,^čtěte také,^olvasta már,^ezt is,^vezi și,
                ^citește și,^читайте также,^читайте ещё,^по теме,^читайте також,^ilgili haber,
                ^bunlar da ilginizi,^baca juga,^lihat juga,^xem thêm,^διαβάστε,^اقرأ,^相关,^関連,^schon gelesen,
                ^mehr zum,^lesetipp,^video zum thema,^in pictures,^explainer,^top stories,
                ^trending,^most read,^editor s picks,^recommended reading,^more stories,^editors picks
                """),
        PROMPT(
                """
                subscribe,sign up,signing up,newsletter,log in,advertisement,follow us,share this,
                share on,click here,to view the full,to read the full,continue reading,cookie,cookies,
                whatsapp,get updates,your inbox,abonnieren,abonnement,abonnenten,anmelden,^anzeige,
                teilen sie,artikel teilen,folgen sie,folgt uns,folge uns,hier klicken,weitersagen,
                gefällt dir,gefällt ihnen,gefällt mir,gefallen,jetzt bestellen,jetzt testen,
                jetzt kaufen,jetzt lesen,unterstützen sie,unterstütze uns,spenden,abonnez,
                inscrivez,partager,suscríbete,suscribirse,comparte,iscriviti,condividi,zapisz się,
                udostępnij,redaktioneller inhalt,einwilligung,einverstanden,eingeloggt,nützlich,
                follow,free trial,donate,membership,loggen sie,subscriber,subscribers,subscription,
                already a subscriber,become a member,support our,support independent,download our app,
                download the app,our app,telegram channel,on telegram,join our,join us,youtube channel,
                on facebook,on twitter,on instagram,send us,contact us,email us,e mail us,call us,
                advertise,sponsored,breaking news alerts,push notifications,turn on,enable javascript,
                your browser,suscriptor,suscriptores,suscripción,boletín,regístrate,registrarse,
                inicia sesión,hazte socio,hazte miembro,síguenos,siga nos,siga o,assine,assinante,
                inscreva,newsletters,abonnés,abonné,s abonner,je m abonne,inscription,
                réservé aux abonnés,suivez nous,connectez vous,iscrizione,abbonati,seguici,accedi,
                abonneer,nieuwsbrief,meld je aan,volg ons,prenumerera,nyhetsbrev,logga in,
                tilmeld,nyhedsbrev,abonner,tilaa,uutiskirje,subskrybuj,prenumerata,zaloguj,
                obserwuj,abonează,abonați,předplatné,odebírat,hírlevél,feliratkozás,подпишитесь,
                подписывайтесь,подписаться,підписуйтесь,abone ol,takip et,berlangganan,
                jetzt abonnieren,jetzt mitglied,probeabo,digitalabo,plus abo,e paper,podcast hören,
                auf instagram,auf facebook,auf twitter,whatsapp kanal,push nachrichten,
                externer inhalt,externe inhalte,inhalt anzeigen,personenbezogene daten
                """),
        CREDIT(
                """
                ^foto,^fotos,^photo,^photos,^image,^picture,^bild,^bilder,^bildquelle,^bildnachweis,
                ^beitragsbild,^titelbild,^symbolbild,^symbolfoto,^archivbild,^archivfoto,^abbildung,
                ^fotocredit,^crédit,^crédits,^credit,^credits,^kuva,^fot,^getty,getty images,dpa,
                picture alliance,shutterstock,imago
                """),
        COMMENT(
                """
                leave a reply,leave a comment,post a comment,comments are,comment by,comments policy,
                ^comments,kommentar,kommentare,required fields,e mail adresse,pflichtfelder,
                erforderliche felder,^antworten,laisser un commentaire,deja un comentario,
                email address,email addresses,kommentieren,^comment,comments,commenting,commenters,
                join the conversation,have your say,what do you think,be the first to,your comment,
                comentarios,comentario,commentaires,commenter,commenti,komentarz,komentarze,reacties,
                kommentarer,kommentit,комментарии,комментарий,yorum,yorumlar,netiquette,leserbrief,
                moderated,nutzungsbedingungen,community guidelines
                """),
        RIGHTS(
                """
                all rights reserved,copyright,copyrighted,alle rechte,nachdruck,impressum,datenschutz,
                datenschutzerklärung,disclaimer,tous droits,derechos reservados,written permission,
                affiliate,provision,^werbung,ohne gewähr,verlinkungen,reprint,republish,republished,
                syndicated,this material may not be,not be published,todos los derechos,
                todos os direitos,tutti i diritti,reproduction interdite,prohibida,wszelkie prawa,
                mentions légales,terms of use,terms of service,privacy policy,terms and conditions,
                aviso legal,все права,urheberrecht,pressemitteilung
                """),
        ABOUT_AUTHOR(
                """
                about the author,über den autor,über die autorin,^über mich,is a journalist,
                is a reporter,is an editor,is a freelance,is a writer,is the founder,is a professor,
                ist journalist,ist journalistin,ist redakteur,ist redakteurin,ist autor,ist autorin,
                beschäftigt sich,can be reached,lehrt,has worked as,^autor,^autorin,^author,
                is a correspondent,is a columnist,is a staff writer,is a senior,is a contributor,
                is a contributing,is the author of,is the editor,is an assistant professor,
                is an associate professor,writes about,follow him,follow her,reach him,
                reach her,contributed to this,additional reporting,reporting by,editing by,
                writing by,edited by,translated by,es periodista,es autor,es autora,journaliste,
                est journaliste,è giornalista,jest dziennikarzem,arbeitet als,schreibt für,
                schreibt über,ist freier,ist freie,ist korrespondent,zur person
                """);

        private final String phrases;

        Kind(String phrases) {
            this.phrases = phrases;
        }
    }

    /// Sentences that no report has, only the page around it.
    private static final String NEVER =
            """
            already a subscriber,if you re seeing this message,
            subscribe to continue,subscribe to keep reading,subscribe to read,please subscribe to,
            sign up for our,sign up to our,subscribe to our,subscribe for free,
            get the latest news delivered,delivered to your inbox,straight to your inbox,
            follow us on,like us on facebook,join our whatsapp,join our telegram,
            download our app,advertise with us,turn on notifications,
            email addresses will not be published,email address will not be published,
            your email will not be published,required fields are marked,we ask that comments,
            comments are moderated,comments are closed,comments may be republished,
            leave a comment,leave a reply,
            written permission must be,
            may not be published broadcast,may not be reproduced,is the copyrighted property,
            all rights reserved,this site uses akismet,we use cookies,
            please enable javascript,your browser does not support,
            alle rechte vorbehalten,melden sie sich für unseren newsletter,
            abonnieren sie unseren,jetzt newsletter,newsletter abonnieren,folgen sie uns auf,
            folgt uns auf,folge uns auf,die kommentarfunktion,kommentar verfassen,schreiben sie einen kommentar,
            schreibe einen kommentar,e mail adresse wird nicht veröffentlicht,
            erforderliche felder sind,an dieser stelle finden sie einen externen inhalt,
            empfohlener redaktioneller inhalt,ich bin damit einverstanden dass mir,
            abonnez vous,inscrivez vous à,suivez nous sur,tous droits réservés,laisser un commentaire,
            réservé aux abonnés,suscríbete a,suscríbase a,síguenos en,síganos en,
            todos los derechos reservados,deja un comentario,deja tu comentario,inicia sesión para,
            assine a,siga nos no,todos os direitos reservados,deixe um comentário,
            iscriviti alla,seguici su,tutti i diritti riservati,lascia un commento,
            schrijf je in voor,volg ons op,zapisz się na newsletter,zapisz się do newslettera,
            wszelkie prawa zastrzeżone,obserwuj nas na,prenumerera på vårt,följ oss på,følg oss på,
            tilaa uutiskirje,iratkozzon fel,abonează te la,přihlaste se k odběru,
            подписывайтесь на наш,подпишитесь на,все права защищены,підписуйтесь на наш,abone olun
            """;

    /// In chars, of a text in which phrases are looked for.
    static final int LONGEST = 400;

    private static final int MOST_WORDS = 70;

    /// The phrases by their first word.
    private static final Map<String, List<Phrase>> BY_WORD = byWord();

    private static final WordFilter FIRST_WORDS = new WordFilter(BY_WORD.keySet());

    private static final PhraseSet ASIDES = new PhraseSet(List.of(NEVER.split(",")));

    private record Phrase(Kind kind, List<String> words, boolean atStart) {
        boolean isAt(int at, List<String> text) {
            return (at == 0 || !atStart)
                    && at + words.size() <= text.size()
                    && text.subList(at, at + words.size()).equals(words);
        }
    }

    private Phrases() {}

    /// The words of a text, in lower case, in which phrases are looked for.
    static List<String> words(String text) {
        return Traits.wordsOf(text, MOST_WORDS);
    }

    /// The kinds of phrases in a text of these words.
    static Set<Kind> of(String text, List<String> words) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < words.size(); i++) {
            if (FIRST_WORDS.mayHave(words.get(i))) {
                addAt(i, words, BY_WORD.getOrDefault(words.get(i), List.of()), kinds);
            }
        }
        if (text.indexOf('\u00a9') >= 0) {
            kinds.add(Kind.RIGHTS);
        }
        return kinds;
    }

    private static void addAt(int at, List<String> words, List<Phrase> phrases, Set<Kind> kinds) {
        for (Phrase phrase : phrases) {
            if (phrase.isAt(at, words)) {
                kinds.add(phrase.kind);
            }
        }
    }

    /// Whether a block has a sentence that no report has.
    static boolean isAside(Block block) {
        return ASIDES.standsIn(block.words());
    }

    private static Map<String, List<Phrase>> byWord() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (Kind kind : Kind.values()) {
            add(kind, kind.phrases, phrases);
        }
        return phrases;
    }

    private static void add(Kind kind, String list, Map<String, List<Phrase>> phrases) {
        for (String phrase : list.split(",")) {
            List<String> words = words(phrase);
            phrases.computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(kind, words, phrase.strip().startsWith("^")));
        }
    }
}
