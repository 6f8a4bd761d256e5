/** A question that a newcomer finds ready to run. */
export interface ExampleQuestion {
  /** What is asked, in words. */
  readonly title: string;
  /** The question in GraphQL: one named operation without variables. */
  readonly query: string;
}

/** Real questions to the seed document, from the everyday to the less obvious. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    title: 'Who spoke about the Iranian nuclear issue, and what did they say?',
    query: `query IranianNuclearIssue {
  statements(where: { issues: { some: { slug: { eq: "iranian-nuclear-issue" } } } }, first: 20) {
    nodes {
      text
      kind
      saidAt
      speaker {
        name
      }
      article {
        publisher {
          name
        }
        publishedAt
      }
      spans {
        start
        end
        text
      }
    }
  }
}`,
  },
  {
    title: 'Who belongs to BRICS, in which role, since when?',
    query: `query MembersOfBrics {
  organisation(slug: "brics") {
    name
    members(first: 20) {
      nodes {
        role
        since
        member {
          name
        }
      }
    }
  }
}`,
  },
  {
    title: 'What did those who speak for Russia say about China?',
    query: `query RussiaAboutChina {
  statements(
    where: {
      speaker: { positions: { some: { of: { slug: { eq: "russia" } } } } }
      mentionedActors: { some: { slug: { eq: "china" } } }
    }
    first: 20
  ) {
    nodes {
      text
      speaker {
        name
      }
    }
  }
}`,
  },
  {
    title: 'Who holds which position?',
    query: `query Positions {
  positions(first: 20) {
    nodes {
      person {
        name
      }
      title
      of {
        name
      }
    }
  }
}`,
  },
  {
    title: 'Where is ASEAN mentioned?',
    query: `query MentionsOfAsean {
  organisation(slug: "asean") {
    name
    mentions(first: 20) {
      totalCount
      nodes {
        article {
          publisher {
            name
          }
          publishedAt
        }
        span {
          start
          end
          text
        }
      }
    }
  }
}`,
  },
];

/** All example questions as one document. */
export const exampleDocument: string = exampleQuestions.map(({ title, query }) => `# ${title}\n${query}\n`).join('\n');
