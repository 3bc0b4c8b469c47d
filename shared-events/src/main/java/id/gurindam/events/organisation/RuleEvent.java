package id.gurindam.events.organisation;

/** What can happen to calendars, rules, lists and words. */
public sealed interface RuleEvent extends OrganisationEvent
        permits CalendarDecreed,
                OfficeHoursDecreed,
                DayExcused,
                RuleSetAdopted,
                ReasonListAdopted,
                ReplyTemplateAdopted,
                StatusWordsAdopted,
                ServiceStandardAdopted,
                SurveyFormAdopted {}
