package org.chronik.house.planted;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.transaction.UserTransaction;

/** An EJB that would begin transactions itself. */
@Stateless
public class WillfulService {

    @Resource
    UserTransaction transaction;
}
