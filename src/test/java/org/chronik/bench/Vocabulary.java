package org.chronik.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;
import org.chronik.filter.Fold;

/** German words, most of them compounds, as often as Zipf's law has it: the n-th in proportion to 1 / n. */
final class Vocabulary {

    private static final int SIZE = 150_000;

    private static final String COMMON =
            "und der die das wir ist den für mit auf nicht von zu ein eine am im bis noch bitte wird haben kann nach"
                    + " über Kunde Herr Frau Angebot Auftrag Termin Preis heute morgen telefonisch besprochen bestätigt geliefert"
                    + " gewünscht geändert möchte prüfen schicken anrufen zurückgerufen gefällt später nächste Woche Stück"
                    + " größer schön grün weiß Straße Österreich Köln Zürich";
    private static final String PARTS =
            "Liefer Termin Fenster Tür Rahmen Glas Holz Metall Montage Maß Küchen Tisch Stuhl Bett Schrank Treppen Boden"
                    + " Decken Wand Dach Keller Garten Büro Schlüssel Beschlag Griff Band Lack Farb Öl Leim Schrauben Dübel Platten"
                    + " Kanten Furnier Eichen Buchen Fichten Lärchen Ahorn Nuss Kirsch Ulmen Eschen Zirben Lager Werk Halle Baustellen"
                    + " Aufmaß Plan Zeichnungs Muster Rechnungs Mahn Skonto Rabatt Gutschrift Reklamations Garantie Wartungs Service"
                    + " Transport Fracht Spedition Paletten Kisten Kunden Firmen Partner Vertreter Architekten Bauherren Gemeinde"
                    + " Schul Kirchen Hotel Gasthaus Restaurant Praxis Werkstatt Maschinen Werkzeug Säge Fräs Hobel Schleif Bohr"
                    + " Stempel Papier Brief Post Paket Mess Stand Besuchs Gesprächs Notiz Vertrags Muster Probe Sonder Rest"
                    + " Frühjahrs Sommer Herbst Winter Weihnachts Oster Urlaubs Wärme Kälte Schall Brand Schutz Dämm Dichtungs";
    private static final String ENDS =
            "schein termin fenster tür rahmen glas holz montage maß tisch stuhl bett schrank treppe boden decke wand dach"
                    + " schlüssel griff lack farbe öl schraube platte kante lager werk halle stelle plan zeichnung muster rechnung"
                    + " frist skonto rabatt nachlass summe liste nummer datum adresse lieferung bestellung änderung prüfung abnahme"
                    + " übergabe gespräch besuch anfrage zusage absage bestätigung stück menge preis kosten auftrag angebot vertrag";
    private static final List<String> RESERVED = List.of("lieferfenster", "fensterlieferung", "saegewerk");

    private final List<String> words;
    private final List<String> folded;
    private final double[] sums = new double[SIZE];
    private final AtomicIntegerArray used = new AtomicIntegerArray(SIZE);

    Vocabulary(long seed) {
        List<String> compounds = new ArrayList<>(compounds());
        Collections.shuffle(compounds, new Random(seed));
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(Stream.of(COMMON.split(" ")), compounds.stream())
                .filter(word -> all.size() < SIZE)
                .forEach(word -> all.putIfAbsent(Fold.fold(word), word));
        words = List.copyOf(all.values());
        folded = List.copyOf(all.keySet());
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += 1 / (i + 2.7);
            sums[i] = sum;
        }
    }

    /** Of two and of three parts; none has a planted word in it. */
    private static Set<String> compounds() {
        Set<String> compounds = new LinkedHashSet<>();
        String[] parts = PARTS.split(" ");
        String[] ends = ENDS.split(" ");
        for (String first : parts) {
            for (String end : ends) {
                add(first + end, compounds);
                for (int i = first.length() % 3; i < parts.length; i += 3) {
                    add(first + parts[i].toLowerCase(Locale.GERMAN) + end, compounds);
                }
            }
        }
        return compounds;
    }

    private static void add(String word, Set<String> compounds) {
        String folded = Fold.fold(word);
        if (RESERVED.stream().noneMatch(folded::contains)) {
            compounds.add(word);
        }
    }

    /** The number of a word, frequent ones more often; it counts as used in one more text. */
    int draw(SplittableRandom random) {
        double at = random.nextDouble() * sums[SIZE - 1];
        int low = 0;
        int high = SIZE - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    void count(int word) {
        used.incrementAndGet(word);
    }

    int size() {
        return SIZE;
    }

    String word(int number) {
        return words.get(number);
    }

    String folded(int number) {
        return folded.get(number);
    }

    int used(int number) {
        return used.get(number);
    }
}
