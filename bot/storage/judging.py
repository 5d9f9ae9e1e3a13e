"""What a batch of candidates does to the archive, worked out on what the archive holds of them.

Two articles are twins when their texts fold to the same words. The first one is shown; the others point to it
with `duplicate_of` and stay out of the log (`seq` is 0 for one that was never in it). Nobody may lose an
article to a twin that they can't see, and what readers send never changes or hides what the operator's
sources brought.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.model.article import Acceptance, Candidate, ChangeKind, ProvenanceKind, Verdict, sort_time_of
from bot.storage.article_rows import TEXT, row_of

_PROVENANCE = ("provenance", "relayed_by", "notice")
_FIRST = ("external_id", "source")
"""Said by whoever brings it first."""
_ANALYSIS = ("summary", "words", "minutes")
_ABOUT = ("published", "language", "outlet", "section", "authors", "url", "image", "original_url", "agency")


@dataclass(slots=True)
class Held:
    """An article as the batch in hand sees it."""

    id: int
    fingerprint: str
    public: bool
    by_reader: bool
    """Only readers have brought it so far, none of the operator's sources."""
    duplicate_of: int | None
    logged: bool
    """It has an entry in the log, so projections may know it."""
    senders: set[int] = field(default_factory=set)
    row: dict[str, Any] = field(default_factory=dict)
    """All columns; empty when only its place among its twins matters."""
    changes: dict[str, Any] = field(default_factory=dict)
    fresh: bool = False

    def put(self, **values: Any) -> None:
        """Change columns, here and (unless the row is yet to be written) in the table."""
        self.row.update(values)
        if not self.fresh:
            self.changes.update(values)

    def point(self, original: int | None) -> None:
        """Make it a duplicate of another article, or of none."""
        if self.duplicate_of != original:
            self.duplicate_of = original
            self.put(duplicate_of=original)


def may_stand_for(original: Held, other: Held) -> bool:
    """Tell whether everyone who may see `other` is served by `original` instead."""
    if original.duplicate_of is not None or (original.by_reader and not other.by_reader):
        return False
    return original.public or (not other.public and other.senders <= original.senders)


@dataclass(slots=True)
class Bench:
    """A batch's view of the archive, and what is to be written once all is judged."""

    now: datetime
    last_seq: int
    last_id: int
    held: dict[int, Held] = field(default_factory=dict)
    by_key: dict[str, int] = field(default_factory=dict)
    removed: dict[str, int] = field(default_factory=dict)
    """Tombstones: key → id."""
    twins: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """Fingerprint → the articles that stand for it."""
    versions: list[dict[str, Any]] = field(default_factory=list)
    senders: list[dict[str, int]] = field(default_factory=list)
    log: list[dict[str, Any]] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)
    """(old, new): what was a duplicate of old is one of new."""
    revived: list[int] = field(default_factory=list)
    taken_over: list[int] = field(default_factory=list)
    """What readers had sent before a source of the operator brought it."""

    def judge(self, candidate: Candidate) -> Acceptance:
        """Decide about one candidate; later ones of the batch see the outcome."""
        row = row_of(candidate, self.now)
        known = self.by_key.get(row["key"])
        if known is not None:
            return self._again(self.held[known], candidate, row)
        removed = self.removed.get(row["key"])
        if removed is None:
            self.last_id += 1
            return self._add(self.last_id, candidate, row, public=candidate.public)
        if candidate.sender is None:
            # A feed still lists what was taken out: it stays out.
            return Acceptance(article_id=removed, verdict=Verdict.DUPLICATE)
        del self.removed[row["key"]]
        self.revived.append(removed)
        return self._add(removed, candidate, row, public=False)

    def _add(self, article_id: int, candidate: Candidate, row: dict[str, Any], *, public: bool) -> Acceptance:
        held = Held(
            id=article_id,
            fingerprint=candidate.fingerprint,
            public=public,
            by_reader=candidate.sender is not None,
            duplicate_of=None,
            logged=False,
            row=row,
            fresh=True,
        )
        held.put(
            id=held.id,
            seq=0,
            public=public,
            by_reader=held.by_reader,
            duplicate_of=None,
            added=self.now,
            changed=self.now,
        )
        self.held[held.id] = held
        self.by_key[row["key"]] = held.id
        self._note_sender(held, candidate)
        self._place(held)
        if held.duplicate_of is not None:
            return _acceptance(held, Verdict.DUPLICATE)
        self._log(held, _arrival(held))
        return _acceptance(held, Verdict.ADDED)

    def _again(self, held: Held, candidate: Candidate, row: dict[str, Any]) -> Acceptance:
        if candidate.sender is not None and not held.by_reader:
            return _acceptance(held, Verdict.DUPLICATE)
        was_original, was_public = held.duplicate_of is None, held.public
        new_sender = self._note_sender(held, candidate)
        taken_over = held.by_reader and candidate.sender is None
        if taken_over:
            # Who sent it before is nobody's business any more.
            held.by_reader = False
            held.put(by_reader=False)
            if candidate.quiet and not held.public:
                # Nobody but its senders has seen it: for all others it is as old as it comes.
                held.put(quiet=True)
                self._sort(held)
            held.senders.clear()
            self.taken_over.append(held.id)
        if candidate.public and not held.public:
            held.public = True
            held.put(public=True)
        rewritten = any(row[name] != held.row[name] for name in TEXT)
        corrected = rewritten and candidate.fingerprint != held.fingerprint
        redescribed = self._merge(held, row, rewritten=rewritten)
        if rewritten or taken_over or new_sender or held.public != was_public:
            self._place(held, moved=corrected)
        return self._outcome(
            held,
            was_original=was_original,
            shown_to_all=held.public and not was_public,
            corrected=corrected,
            changed=rewritten or redescribed,
            new_sender=new_sender,
        )

    def _outcome(
        self,
        held: Held,
        *,
        was_original: bool,
        shown_to_all: bool,
        corrected: bool,
        changed: bool,
        new_sender: bool,
    ) -> Acceptance:
        """Log what a known article's candidate came to."""
        verdict = Verdict.UPDATED if changed else Verdict.DUPLICATE
        if held.duplicate_of is not None:
            if was_original:
                self._log(held, ChangeKind.HIDDEN)
        elif shown_to_all:
            verdict = Verdict.ADDED
            self._log(held, _arrival(held))
        elif not was_original:
            # What had only been a duplicate has words (or readers) of its own now.
            self._log(held, _arrival(held))
        elif corrected:
            self._log(held, ChangeKind.CORRECTED)
        elif changed or new_sender:
            # Projections need to know; nobody needs to be told.
            self._log(held, ChangeKind.REANALYSED)
        return _acceptance(held, verdict)

    def _merge(self, held: Held, row: dict[str, Any], *, rewritten: bool) -> bool:
        """Take over what the candidate knows better; tell whether that changed anything.

        What it does not know never erases what is known, and the same words don't stop being a relay's.
        """
        new = {name: row[name] for name in _ABOUT if row[name] not in (None, [])}
        new |= {name: row[name] for name in _ANALYSIS}
        new |= {name: row[name] for name in _FIRST if held.row[name] is None}
        if rewritten:
            self.versions.append(
                {"article_id": held.id, "replaced": self.now} | {name: held.row[name] for name in TEXT}
            )
            new |= {name: row[name] for name in TEXT}
        if rewritten or row["provenance"] != ProvenanceKind.ORIGINAL:
            new |= {name: row[name] for name in _PROVENANCE}
        if rewritten:
            new["agency"] = row["agency"]
        different = {name: value for name, value in new.items() if held.row[name] != value}
        if different:
            held.put(**different, changed=self.now)
            self._sort(held)
        if held.fingerprint != row["fingerprint"]:
            self.twins[held.fingerprint].discard(held.id)
            held.fingerprint = row["fingerprint"]
            held.put(fingerprint=held.fingerprint)
        return bool(different)

    def _place(self, held: Held, *, moved: bool = True) -> None:
        """Find the article that stands for this one, or let it stand for its twins."""
        original = self._original(held, moved=moved)
        if original is not None:
            if held.duplicate_of is None:
                self._hand_over(held, original)
            held.point(original.id)
            return
        held.point(None)
        self.twins[held.fingerprint].add(held.id)
        for other in self._rivals(held):
            if may_stand_for(held, other) and not may_stand_for(other, held):
                self._hand_over(other, held)
                other.point(held.id)
                self._log(other, ChangeKind.HIDDEN)

    def _original(self, held: Held, *, moved: bool) -> Held | None:
        if not moved and held.duplicate_of is not None:
            current = self.held[held.duplicate_of]
            if may_stand_for(current, held):
                return current
        return next((other for other in self._rivals(held) if may_stand_for(other, held)), None)

    def _rivals(self, held: Held) -> Iterator[Held]:
        others = (self.held[number] for number in sorted(self.twins[held.fingerprint] - {held.id}))
        return (other for other in others if other.duplicate_of is None)

    def _hand_over(self, old: Held, new: Held) -> None:
        """Let a new original stand for all that the old one stood for."""
        self.twins[old.fingerprint].discard(old.id)
        self.twins[old.fingerprint].add(new.id)
        for other in self.held.values():
            if other.duplicate_of == old.id:
                other.point(new.id)
        self.moved.append((old.id, new.id))

    def _sort(self, held: Held) -> None:
        """Keep the time that it is listed under true to what is known of it."""
        row = held.row
        time = sort_time_of(published=row["published"], added=row["added"], quiet=row["quiet"])
        if time != row["sort_time"]:
            held.put(sort_time=time)

    def _note_sender(self, held: Held, candidate: Candidate) -> bool:
        if candidate.sender is None or candidate.sender in held.senders:
            return False
        held.senders.add(candidate.sender)
        self.senders.append({"article_id": held.id, "user_id": candidate.sender})
        return True

    def _log(self, held: Held, kind: ChangeKind) -> None:
        if kind is ChangeKind.HIDDEN and not held.logged:
            return
        held.logged = True
        self.last_seq += 1
        held.put(seq=self.last_seq)
        self.log.append({"seq": self.last_seq, "article_id": held.id, "kind": kind.value, "at": self.now})


def _arrival(held: Held) -> ChangeKind:
    """Say how the log calls an article's coming: what is old alerts nobody."""
    return ChangeKind.ARCHIVED if held.row["quiet"] else ChangeKind.NEW


def _acceptance(held: Held, verdict: Verdict) -> Acceptance:
    return Acceptance(article_id=held.id, verdict=verdict, duplicate_of=held.duplicate_of)
