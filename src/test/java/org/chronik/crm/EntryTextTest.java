package org.chronik.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronik.records.RecordRef;
import org.chronik.records.RecordType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTextTest {

    private static final RecordRef QUOTE = new RecordRef(7, RecordType.QUOTE, "o736", 1);
    private static final RecordRef VERSION = new RecordRef(8, RecordType.QUOTE, "o736-2", 1);

    /** Markup that this class itself writes, and nothing else. */
    private static final Pattern LINK =
            Pattern.compile("<a href=\"(?:https?://|mailto:|/x/(?:quote|order|customer|invoice)\\?)[^\"<>']*\""
                    + "(?: rel=\"noopener noreferrer\" target=\"_blank\")?>[^<>]*</a>");

    private final EntryText text = new EntryText();

    @Test
    void plainTextStaysAsItIs() {
        assertThat(html("Herr Maier\nruft morgen an")).isEqualTo("Herr Maier\nruft morgen an");
        assertThat(html("3 < 4 & \"so\" 'weiter'")).isEqualTo("3 &lt; 4 &amp; &quot;so&quot; &#39;weiter&#39;");
    }

    @Test
    void numbersOfLinkedRecordsOpenThem() {
        assertThat(html("siehe o736, nicht o737"))
                .isEqualTo("siehe <a href=\"/x/quote?number=o736\">o736</a>, nicht o737");
        assertThat(html("o736-2")).isEqualTo("<a href=\"/x/quote?number=o736-2\">o736-2</a>");
        assertThat(html("xo736 o7361 o736a")).doesNotContain("<a");
        assertThat(EntryText.numbers("o736 und n201500522, k1, zo1, r201510649."))
                .isEqualTo(Set.of("o736", "n201500522", "k1", "r201510649"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://firma.example/a?b=c&d=e",
                "http://firma.example/",
                "https://firma.example/(x)y",
                "https://firma.example:8443/#o736"
            })
    void addressesAreClickable(String address) {
        String escaped = address.replace("&", "&amp;");
        assertThat(html("Siehe " + address + "."))
                .isEqualTo("Siehe <a href=\"" + escaped + "\" rel=\"noopener noreferrer\" target=\"_blank\">" + escaped
                        + "</a>.");
    }

    @Test
    void mailAddressesAreClickable() {
        assertThat(html("an anna.kern+x@firma.example, bitte"))
                .isEqualTo("an <a href=\"mailto:anna.kern+x@firma.example\">anna.kern+x@firma.example</a>, bitte");
    }

    static Stream<String> attacks() {
        return Stream.of(
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example/x.js></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert&#40;1&#41;</script>",
                "<body onload=alert(1)>",
                "<iframe src=\"javascript:alert(1)\">",
                "<a href=\"javascript:alert(1)\">o736</a>",
                "<math><mtext><style><img title=\"</style><img onerror=alert(1) src>\">",
                "<details open ontoggle=alert(1)>",
                "<input autofocus onfocus=alert(1)>",
                "<object data=\"data:text/html;base64,PHNjcmlwdD4=\">",
                "<embed src=javascript:alert(1)>",
                "<form action=javascript:alert(1)><button>o736",
                "<base href=//evil.example/>",
                "<link rel=stylesheet href=//evil.example/x.css>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<style>@import '//evil.example/x.css'</style>",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "<![CDATA[<script>alert(1)</script>]]>",
                "</textarea><script>alert(1)</script>",
                "\"><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "\" onmouseover=\"alert(1)",
                "javascript:alert(1)",
                "JaVaScRiPt://%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "https://firma.example/\" onclick=\"alert(1)",
                "https://firma.example/'onclick='alert(1)",
                "https://firma.example/<script>alert(1)</script>",
                "https://firma.example/&quot;onclick=alert(1)",
                "https://firma.example/&#34;onclick=alert(1)//",
                "http://javascript:alert(1)//@firma.example",
                "https://a.example/`onclick=alert(1)`",
                "a@b.example\" onclick=\"alert(1)",
                "\"<script>alert(1)</script>\"@firma.example",
                "a@b.example?subject=<script>alert(1)</script>",
                "o736\" onclick=\"alert(1)",
                "o736<img src=x onerror=alert(1)>",
                "{{constructor.constructor('alert(1)')()}}",
                "#{facesContext.externalContext.session}",
                "${7*7}<h:outputText value=\"#{1}\"/>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E;",
                "\u003cscript\u003ealert(1)",
                "<scr\0ipt>alert(1)</scr\0ipt>",
                "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
                "<a\u00a0href='javascript:alert(1)'>",
                "<\u2028script>alert(1)</script>",
                "\u202Egnp.exe",
                "<x contenteditable onblur=alert(1)>o736</x>");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingCanRun(String attack) {
        String html = html("vorher " + attack + " nachher " + QUOTE.number());
        String besides = LINK.matcher(html).replaceAll("");

        assertThat(besides).doesNotContain("<", ">", "\"", "'");
        assertThat(besides.replaceAll("&(?:amp|lt|gt|quot|#39);", "")).doesNotContain("&");
        assertThat(shown(html)).as("and nothing of it is lost").contains(attack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "a@", "@a", "o1", "o1-", "http://", "https://a.", "&", "<"})
    void theLongestNoteIsReadAtOnce(String part) {
        String longest = part.repeat(NoteText.LONGEST / part.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> html(longest));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> EntryText.numbers(longest));
    }

    private String html(String written) {
        return text.html(written, List.of(QUOTE, VERSION), "/x");
    }

    /** What a browser shows of the HTML. */
    private static String shown(String html) {
        return html.replaceAll("</?a\\b[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
