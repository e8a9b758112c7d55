package org.chronik.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/** Tells the server's security who signs in, from the table of users. */
@ApplicationScoped
public class UserStore implements IdentityStore {

    @Inject
    private UserService users;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return users.signIn(credential.getCaller(), credential.getPassword().getValue())
                .map(user -> new CredentialValidationResult(
                        user.getLogin(), Set.of(user.getRole().group())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
