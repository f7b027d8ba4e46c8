package synoptic.read.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each sentence tells of the same invented ferry.
class CharsetGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1252|Le traversier s’est échoué près du môle à l’aube, a déclaré la capitainerie; les blessés sont hors de danger.",
                "ISO-8859-15|Le traversier s'est échoué près du môle, au cœur du port : 300 € d'amende, a déclaré l'équipage blessé à l'œil.",
                "windows-1252|Die Fähre lief früh am Morgen vor der Küste auf Grund, hieß es; später fuhr sie zurück, und die Gäste übernachteten in Zelten.",
                "windows-1252|El transbordador encalló ayer frente al muelle; según la policía, ningún niño resultó herido, y mañana volverá a navegar.",
                "windows-1252|Färjan gick på grund tidigt på morgonen, säger hamnkontoret; passagerarna fördes i land när stormen bedarrat.",
                "windows-1250|Prom osiadł na mieliźnie tuż przed świtem; załoga nie odniosła obrażeń, a pasażerów przewieziono łodziami, powiedział rzecznik portu.",
                "ISO-8859-2|Prom osiadł na mieliźnie tuż przed świtem; załoga nie odniosła obrażeń, a pasażerów przewieziono łodziami, powiedział rzecznik portu.",
                "windows-1250|Trajekt najel na mělčinu těsně před úsvitem; nikdo nebyl zraněn a cestující převezli čluny, řekl mluvčí přístavu v sobotu večer.",
                "windows-1250|A komp hajnal előtt zátonyra futott a kikötő előtt; senki sem sérült meg, az utasokat csónakokkal vitték a partra, közölte a szóvivő.",
                "windows-1251|Паром сел на мель перед рассветом; никто не пострадал, пассажиров доставили на берег лодками, сообщил представитель порта.",
                "KOI8-R|Паром сел на мель перед рассветом; никто не пострадал, пассажиров доставили на берег лодками, сообщил представитель порта.",
                "IBM866|Паром сел на мель перед рассветом; никто не пострадал, пассажиров доставили на берег лодками, сообщил представитель порта.",
                "windows-1251|Пором сів на мілину перед світанком; ніхто не постраждав, пасажирів доставили на берег човнами, повідомив речник порту.",
                "windows-1253|Το πλοίο προσάραξε πριν από την αυγή· κανείς δεν τραυματίστηκε και οι επιβάτες μεταφέρθηκαν με βάρκες, είπε ο εκπρόσωπος.",
                "windows-1254|Feribot şafaktan önce karaya oturdu; kimse yaralanmadı, yolcular sandallarla kıyıya taşındı, dedi liman sözcüsü, ağır sis vardı.",
                "windows-1255|המעבורת עלתה על שרטון לפני עלות השחר; איש לא נפגע והנוסעים הועברו לחוף בסירות, אמר דובר הנמל.",
                "windows-1256|جنحت العبارة قبل الفجر أمام الميناء؛ لم يصب أحد بأذى ونقل الركاب إلى الشاطئ بالقوارب، قال المتحدث باسم الميناء.",
                "windows-31j|フェリーは夜明け前に港の沖で座礁した。けが人はなく、乗客は小舟で岸に運ばれたと港の広報が述べた。",
                "EUC-JP|フェリーは夜明け前に港の沖で座礁した。けが人はなく、乗客は小舟で岸に運ばれたと港の広報が述べた。",
                "GB18030|渡轮在黎明前于港口外搁浅，没有人受伤，乘客由小船送上岸，港口发言人说，调查将在今天开始。",
                "Big5|渡輪在黎明前於港口外擱淺，沒有人受傷，乘客由小船送上岸，港口發言人說，調查將在今天開始。",
                "x-windows-949|여객선이 새벽 항구 앞에서 좌초했다. 다친 사람은 없으며 승객들은 작은 배로 뭍에 옮겨졌다고 항만 대변인이 말했다."
            })
    void tellsTheEncodingByTheCommonestLetters(String charset, String text) {
        Charset expected = Charset.forName(charset);
        byte[] bytes = text.getBytes(expected);

        assertThat(new String(bytes, CharsetGuess.of(bytes))).isEqualTo(text);
    }

    @Test
    void takesWesternWhereThereIsLittleToTellBy() {
        assertThat(CharsetGuess.of(new byte[] {'m', (byte) 0xB3}).name()).isEqualTo("windows-1252");
        assertThat(CharsetGuess.of("Café".getBytes(StandardCharsets.ISO_8859_1)).name())
                .isEqualTo("windows-1252");
        assertThat(CharsetGuess.of(new byte[0]).name()).isEqualTo("windows-1252");
    }

    @Test
    void tellsUtf16ByItsZeroBytes() {
        assertThat(CharsetGuess.utf16("<html><p>The ferry".getBytes(StandardCharsets.UTF_16LE)))
                .contains(StandardCharsets.UTF_16LE);
        assertThat(CharsetGuess.utf16("<p>Паром сел".getBytes(StandardCharsets.UTF_16BE)))
                .contains(StandardCharsets.UTF_16BE);
        assertThat(CharsetGuess.utf16("The ferry".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(CharsetGuess.utf16(new byte[64])).isEmpty();
    }

    @Test
    void knowsTheNamesThatPagesUse() {
        assertThat(Labels.charset(" GB2312 ")).contains(Charset.forName("GB18030"));
        assertThat(Labels.charset("latin1")).contains(Charset.forName("windows-1252"));
        assertThat(Labels.charset("klingon-8")).isEmpty();
        assertThat(Labels.charset("no charset")).isEmpty();
    }
}
