package org.chronik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of a form go by their keys, whatever place they have by now. */
class DocumentFormTest {

    private final DocumentForm form = new DocumentForm();
    private List<String> keys;

    @BeforeEach
    void hasThreeLines() {
        form.addLine();
        form.addLine();
        keys = keys();
    }

    @Test
    void aLineIsTakenOutOnce() {
        form.removeLine(keys.get(0));
        form.removeLine(keys.get(0));

        assertThat(keys()).containsExactly(keys.get(1), keys.get(2));
    }

    @Test
    void aLineMovesUpUntilItIsTheFirst() {
        for (int i = 0; i < 3; i++) {
            form.moveUp(keys.get(2));
        }

        assertThat(keys()).containsExactly(keys.get(2), keys.get(0), keys.get(1));
    }

    private List<String> keys() {
        return form.getLines().stream().map(LineForm::getKey).toList();
    }
}
