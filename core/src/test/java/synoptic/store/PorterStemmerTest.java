package synoptic.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {

    /// The examples of the paper.
    @ParameterizedTest
    @CsvSource({
        "caresses,caress",
        "ponies,poni",
        "ties,ti",
        "caress,caress",
        "cats,cat",
        "feed,feed",
        "agreed,agre",
        "plastered,plaster",
        "bled,bled",
        "motoring,motor",
        "sing,sing",
        "conflated,conflat",
        "troubled,troubl",
        "sized,size",
        "hopping,hop",
        "falling,fall",
        "hissing,hiss",
        "failing,fail",
        "filing,file",
        "happy,happi",
        "sky,sky",
        "relational,relat",
        "conditional,condit",
        "rational,ration",
        "digitizer,digit",
        "operator,oper",
        "feudalism,feudal",
        "decisiveness,decis",
        "hopefulness,hope",
        "formality,formal",
        "sensitivity,sensit",
        "triplicate,triplic",
        "formalize,formal",
        "electrical,electr",
        "hopeful,hope",
        "goodness,good",
        "revival,reviv",
        "allowance,allow",
        "inference,infer",
        "adjustable,adjust",
        "replacement,replac",
        "adoption,adopt",
        "homologous,homolog",
        "effective,effect",
        "probate,probat",
        "rate,rate",
        "cease,ceas",
        "controlling,control",
        "rolling,roll",
        "as,as",
        "kürzung,kürzung"
    })
    void cutsEndingsAsThePaperDoes(String word, String stem) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
    }
}
