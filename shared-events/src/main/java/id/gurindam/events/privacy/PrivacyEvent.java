package id.gurindam.events.privacy;

import id.gurindam.events.GurindamEvent;

/** What can happen to the data of one person. */
public sealed interface PrivacyEvent extends GurindamEvent permits PersonRegistered, IdentityRevealed, KeyDestroyed {}
