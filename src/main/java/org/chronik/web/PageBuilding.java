package org.chronik.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;

/**
 * Builds a page's components once a request. Faces does it a second time before it answers, in case a condition at the time
 * of building ({@code c:if}, an include of a varying address) is another by then; here conditions are those of {@link
 * RequestedParts}, which stay, and it is about 13 % of the work of answering (benchmark).
 */
public class PageBuilding extends ViewDeclarationLanguageFactory {

    public PageBuilding(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        ViewDeclarationLanguage language = getWrapped().getViewDeclarationLanguage(viewId);
        return new ViewDeclarationLanguageWrapper(language) {
            @Override
            public void buildView(FacesContext context, UIViewRoot view) throws IOException {
                if (view.getChildCount() == 0) {
                    super.buildView(context, view);
                }
            }
        };
    }
}
