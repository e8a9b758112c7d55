package org.chronik.house.planted;

/** Opens itself for tests. */
public class WithMethodForTest {

    void resetForTest() {}
}
