package id.gurindam.web.faults;

/** Something that goes wrong under load: how it is brought about, what must hold meanwhile, and how it ends. */
record Fault(String name, Step breaks, Step meanwhile, Step repair) {

    /** One thing that is done to the scenario. */
    @FunctionalInterface
    interface Step {
        Step NOTHING = (_, _) -> {};

        void on(Scenario scenario, Load load) throws Exception;
    }
}
