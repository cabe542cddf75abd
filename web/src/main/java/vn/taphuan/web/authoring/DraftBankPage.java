package vn.taphuan.web.authoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
import vn.taphuan.authoring.BankView;
import vn.taphuan.shared.Refused;

/** {@code /draft-bank/ID/MODULE}: the questions of a module, as the text they are kept in. */
@Named
@RequestScoped
public class DraftBankPage extends BankForm {
    private BankView view;
    private String text;

    @PostConstruct
    void load() {
        requireAddress();
        view = bank.bank(id, module);
        setSeen(view.seen());
        text = view.text();
    }

    public void save() throws IOException {
        try {
            bank.saveText(id, getSeen(), module, text);
        } catch (Refused refused) {
            says.beside("form:text", refused);
            return;
        }
        says.flash("authoring.saved", view.moduleTitle());
        go("/draft-bank/", "");
    }

    public BankView getView() {
        return view;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
