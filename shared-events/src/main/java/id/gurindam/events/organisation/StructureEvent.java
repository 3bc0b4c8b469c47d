package id.gurindam.events.organisation;

/** What can happen to the city, its areas, its units and the bodies beside it. */
public sealed interface StructureEvent extends OrganisationEvent
        permits CityNamed, AreaDrawn, UnitEstablished, UnitRenamed, UnitAbolished, OutsideBodyListed {}
