package org.chronik.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FoldLawsTest {

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        String once = Fold.fold(text);

        assertThat(Fold.fold(once)).isEqualTo(once);
    }

    @Property
    void capitalsFoldLikeSmallLetters(@ForAll String text) {
        assertThat(Fold.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(Fold.fold(text));
    }
}
