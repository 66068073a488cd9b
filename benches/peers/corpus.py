"""An invented dossier of any size: sources, actors and allegations as plain data, the same from the same seed.

`n` sources bring `n / 5` actors and `3n / 10` allegations. A source has about 400 words, names 3 to 8 actors and carries 1 to 4
statements: verbatim quotations, each of one actor, about one or two allegations. Actors and allegations are drawn by a
law of Zipf, so that a few gather thousands of mentions, as in real dossiers. Names are made of syllables; nobody is meant.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta

SYLLABLES = (
    "ba be bi bo da de di do fa fe ga go ha ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so "
    "ta te ti to va ve vi vo za ze"
).split()

WORDS = (
    "the of and to in that is was for on with as by at from report official ministry border convoy payment company contract "
    "shipment account letter meeting region evidence document record bank transfer vessel harbour permit customs court "
    "inquiry committee witness statement deputy director agency newspaper interview according officials said told "
    "reporters Wednesday Thursday last month year previously denied confirmed unclear network supply route depot licence "
    "invoice broker subsidiary register audit minutes annex exhibit paragraph"
).split()

VERBS = ["asserts", "asserts", "asserts", "supports", "denies", "disputes"]
KINDS = ["person", "person", "person", "organization", "media"]
FIRST_DAY = date(2014, 1, 1)


@dataclass
class Actor:
    slug: str
    name: str
    kind: str
    text: str


@dataclass
class Allegation:
    slug: str
    title: str
    accused: list  # slugs of actors
    text: str


@dataclass
class Statement:
    speaker: str  # slug of an actor
    quote: str
    verb: str
    allegations: list  # slugs


@dataclass
class Source:
    slug: str
    title: str
    day: str
    cast: list  # slugs of the actors that it names
    statements: list
    paragraphs: list

    def alleged(self):
        """The allegations that it speaks of, each once."""
        return list(dict.fromkeys(slug for one in self.statements for slug in one.allegations))


@dataclass
class Corpus:
    sources: list
    actors: list
    allegations: list


class Zipf:
    """Draws numbers below `n`, each by the weight 1/(rank + 1)."""

    def __init__(self, n):
        self.weights, total = [], 0.0
        for rank in range(n):
            total += 1.0 / (rank + 1)
            self.weights.append(total)
        self.numbers = range(n)

    def draw(self, chance, count):
        drawn = chance.choices(self.numbers, cum_weights=self.weights, k=count)
        return list(dict.fromkeys(drawn))


def words_of_a_name(chance):
    def word():
        return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4))).capitalize()

    return f"{word()} {word()}"


def sentence(chance, low=8, high=22):
    words = [chance.choice(WORDS) for _ in range(chance.randint(low, high))]
    return words[0].capitalize() + " " + " ".join(words[1:])


def paragraph(chance, sentences):
    return " ".join(sentence(chance) + "." for _ in range(sentences))


def made_actors(chance, count):
    actors, seen = [], set()
    while len(actors) < count:
        name = words_of_a_name(chance)
        if name in seen:
            continue
        seen.add(name)
        slug = name.lower().replace(" ", "-")
        actors.append(Actor(slug, name, chance.choice(KINDS), paragraph(chance, 6)))
    return actors


def made_allegations(chance, count, actors, law):
    allegations = []
    for number in range(count):
        title = f"That {sentence(chance, 5, 9).lower()} ({number})"
        text = "\n\n".join(paragraph(chance, 5) for _ in range(3))
        allegations.append(Allegation(f"allegation-{number:06d}", title, [], text))
    for allegation in allegations:
        allegation.accused = [actors[drawn].slug for drawn in law.draw(chance, 2)]
    return allegations


class Statements:
    """Makes statements one by one; every allegation is asserted before anybody denies it."""

    def __init__(self, allegations, law):
        self.allegations, self.law = allegations, law
        self.asserted, self.untouched = set(), list(range(len(allegations)))[::-1]

    def next(self, chance, cast, number, place):
        about = self.law.draw(chance, chance.randint(1, 2))
        if place == 0 and self.untouched:
            about = [self.untouched.pop()]
        accused = {slug for one in about for slug in self.allegations[one].accused}
        free = [actor for actor in cast if actor.slug not in accused]
        speaker = chance.choice(free or cast)
        verb = "asserts" if not self.asserted.issuperset(about) else chance.choice(VERBS)
        if not free:  # nobody accuses himself, and no reply is on record
            verb = "context"
        elif verb == "asserts":
            self.asserted.update(about)
        quote = f"{sentence(chance, 12, 24)} in item {number}.{place}"
        slugs = [self.allegations[one].slug for one in about]
        return speaker, Statement(speaker.slug, quote, verb, slugs)


def made_source(chance, number, cast, statements):
    paragraphs = []
    for _ in range(chance.randint(5, 8)):
        text = [sentence(chance) + "." for _ in range(chance.randint(3, 5))]
        text.insert(1, f"{chance.choice(cast).name} {sentence(chance).lower()}.")
        paragraphs.append(text)
    made = []
    for place in range(chance.randint(1, 4)):
        speaker, statement = statements.next(chance, cast, number, place)
        chance.choice(paragraphs).append(f"“{statement.quote},” {speaker.name} said.")
        made.append(statement)
    return Source(
        slug=f"source-{number:06d}",
        title=f"{sentence(chance, 6, 11)} ({number})",
        day=(FIRST_DAY + timedelta(days=chance.randint(0, 3000))).isoformat(),
        cast=[actor.slug for actor in cast],
        statements=made,
        paragraphs=[" ".join(text) for text in paragraphs],
    )


def corpus(count, seed):
    """The dossier of so many sources."""
    chance = random.Random(seed)
    actors = made_actors(chance, max(3, count // 5))
    law = Zipf(len(actors))
    allegations = made_allegations(chance, max(3, count * 3 // 10), actors, law)
    statements = Statements(allegations, Zipf(len(allegations)))
    sources = []
    for number in range(count):
        cast = [actors[drawn] for drawn in law.draw(chance, chance.randint(3, 8))]
        sources.append(made_source(chance, number, cast, statements))
    return Corpus(sources, actors, allegations)
