"""What a batch of candidates does to the archive, worked out on what the archive holds of them.

Two articles are twins when their texts fold to the same words, or nearly so. The first one is shown; the
others point to it with `duplicate_of` and stay out of the log (`seq` is 0 for one that was never in it).
Nobody may lose an article to a twin that they can't see, what readers send never changes or hides what the
operator's sources brought, and no source changes what another one can vouch for as well.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.model.article import Acceptance, Candidate, ChangeKind, Verdict, sort_time_of
from bot.model.findings import Findings
from bot.storage.article_rows import TEXT, item_key_of, row_of
from bot.storage.held import Held, is_same_entry, may_change, may_stand_for, said
from bot.storage.merging import merged
from bot.storage.rivals import Rivals
from bot.storage.shutting_out import is_shut_out
from bot.text.dates import find_dates

_FOUND_BY = frozenset(("published", "language", "analysed", "outlet"))
"""Columns that findings, and what is written with them, depend on, beside the text."""

Entry = tuple[str, str]
"""A source, and the id that it gives."""


@dataclass(slots=True)
class Bench:
    """A batch's view of the archive, and what is to be written once all is judged."""

    now: datetime
    last_seq: int
    last_id: int
    held: dict[int, Held] = field(default_factory=dict)
    by_key: dict[str, int] = field(default_factory=dict)
    by_entry: dict[Entry, int] = field(default_factory=dict)
    vague: frozenset[Entry] = frozenset()
    """Ids that a source gives to several articles at once: they tell nothing."""
    removed: dict[str, int] = field(default_factory=dict)
    """Tombstones: key → id."""
    withdrawn: frozenset[int] = frozenset()
    """Those of them that nobody brings back, readers neither."""
    withdrawn_texts: dict[str, int] = field(default_factory=dict)
    """Words that stay out, by fingerprint: which article had them."""
    shut_out: frozenset[str] = frozenset()
    """Names of outlets of which nothing comes in."""
    rivals: Rivals = field(default_factory=Rivals)
    said_before: defaultdict[int, set[bytes]] = field(default_factory=lambda: defaultdict(set))
    """What the kept versions of an article said."""
    findings: dict[int, Findings] = field(default_factory=dict)
    """What was found in the articles that are new or say something else."""
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
        if is_shut_out(self.shut_out, row["outlet"], row["relayed_by"]):
            number = self.by_key.get(row["key"], self.removed.get(row["key"], 0))
            return Acceptance(article_id=number, verdict=Verdict.WITHDRAWN)
        if entry_of(row) in self.vague:
            row["external_id"] = None
        known = self.by_key.get(row["key"])
        if known is not None and (item_key := self._as_another_item(self.held[known], row)) is not None:
            row["key"] = item_key
            known = self.by_key.get(item_key)
        if known is not None:
            return self._again(self.held[known], candidate, row)
        removed = self.removed.get(row["key"])
        if removed is not None:
            if removed in self.withdrawn:
                return Acceptance(article_id=removed, verdict=Verdict.WITHDRAWN)
            if candidate.sender is None:
                # A feed still lists what was taken out: it stays out.
                return Acceptance(article_id=removed, verdict=Verdict.DUPLICATE)
            del self.removed[row["key"]]
            self.revived.append(removed)
            return self._add(removed, candidate, row, public=False)
        moved = self._under_its_id(row)
        if moved is not None:
            return self._again(moved, candidate, row)
        withdrawn = self.withdrawn_texts.get(candidate.fingerprint)
        if withdrawn is not None:
            return Acceptance(article_id=withdrawn, verdict=Verdict.WITHDRAWN)
        self.last_id += 1
        return self._add(self.last_id, candidate, row, public=candidate.public)

    def _as_another_item(self, held: Held, row: dict[str, Any]) -> str | None:
        """Give the key of an item that a collection lists again under another id: both are to be found."""
        if held.row["source"] is not None or held.row["external_id"] in (None, row["external_id"]):
            return None
        item_key = item_key_of(row)
        return item_key if item_key in self.by_key or row["fingerprint"] == held.fingerprint else None

    def _under_its_id(self, row: dict[str, Any]) -> Held | None:
        """Find the article that a source had at another address under the same id."""
        entry = entry_of(row)
        known = self.by_entry.get(entry) if entry is not None else None
        if known is None:
            return None
        if is_same_entry(self.held[known], row):
            return self.held[known]
        row["external_id"] = None  # the source gives it to whatever it likes
        return None

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
            signature=candidate.signature,
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
        self.findings[held.id] = candidate.findings
        self.by_key[row["key"]] = held.id
        if (entry := entry_of(row)) is not None:
            self.by_entry[entry] = held.id
        self._note_sender(held, candidate)
        self._place(held)
        if held.duplicate_of is not None:
            return _acceptance(held, Verdict.DUPLICATE)
        self._log(held, _arrival(held))
        return _acceptance(held, Verdict.ADDED)

    def _again(self, held: Held, candidate: Candidate, row: dict[str, Any]) -> Acceptance:
        if not may_change(held, candidate):
            return _acceptance(held, Verdict.DUPLICATE)
        was_original, was_public = held.duplicate_of is None, held.public
        listed_under = held.row["sort_time"]
        new_sender = self._note_sender(held, candidate)
        taken_over = held.by_reader and candidate.sender is None
        if taken_over:
            self._take_over(held, candidate)
        if candidate.public and not held.public:
            held.public = True
            held.put(public=True)
        became_news = held.row["quiet"] and not candidate.quiet and _vouches_better(candidate, held)
        if became_news:
            # Who first named its address may have given it any date.
            held.put(quiet=False)
            self._sort(held)
        rewritten = any(row[name] != held.row[name] for name in TEXT)
        other_words = candidate.fingerprint != held.fingerprint
        corrected = rewritten and self._is_correction(held, row)
        changed = self._merge(held, candidate, row, rewritten=rewritten)
        if held.row["sort_time"] != listed_under:
            # Which day its terms count for is written with what was found.
            self.findings.setdefault(held.id, _found_again(held, candidate))
        if rewritten or taken_over or new_sender or held.public != was_public:
            self.rivals.forget(held)
            held.fingerprint, held.signature = candidate.fingerprint, candidate.signature
            self._place(held, moved=other_words)
        return self._outcome(
            held,
            was_original=was_original,
            arrived=held.public and (became_news or not was_public),
            corrected=corrected,
            changed=changed,
            new_sender=new_sender,
        )

    def _take_over(self, held: Held, candidate: Candidate) -> None:
        """Make the operator's what readers had sent; who they were is nobody's business any more."""
        held.by_reader = False
        held.put(by_reader=False)
        held.senders.clear()
        self.taken_over.append(held.id)
        # Their page vouches for nothing that the source says now.
        held.put(standing=int(candidate.standing))
        if candidate.quiet and not held.public:
            # Nobody but its senders has seen it: for all others it is as old as it comes.
            held.put(quiet=True)
            self._sort(held)

    def _is_correction(self, held: Held, row: dict[str, Any]) -> bool:
        """Tell whether a changed text says what it has not said before; keep what it said until now.

        A page that changes to and fro, or only in what trails it, is worth neither a version nor a notice.
        """
        shown = held.shown(held.row)
        before, after = said(shown), said(held.shown(row))
        if before == after:
            return False
        past = self.said_before[held.id]
        if before not in past:
            past.add(before)
            self.versions.append({"article_id": held.id, "replaced": self.now} | shown)
        return after not in past

    def _outcome(
        self,
        held: Held,
        *,
        was_original: bool,
        arrived: bool,
        corrected: bool,
        changed: bool,
        new_sender: bool,
    ) -> Acceptance:
        """Log what a known article's candidate came to."""
        verdict = Verdict.UPDATED if changed else Verdict.DUPLICATE
        if held.duplicate_of is not None:
            if was_original:
                self._log(held, ChangeKind.HIDDEN)
        elif arrived:
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

    def _merge(self, held: Held, candidate: Candidate, row: dict[str, Any], *, rewritten: bool) -> bool:
        """Take over what the candidate knows better; tell whether that changed anything."""
        different = merged(held.row, row, rewritten=rewritten)
        if rewritten or different.keys() & _FOUND_BY:
            self.findings[held.id] = _found_again(held, candidate)
        if "key" in different:
            del self.by_key[held.row["key"]]
            self.by_key[row["key"]] = held.id
        if different:
            held.put(**different, changed=self.now)
            self._sort(held)
        if held.row["fingerprint"] != row["fingerprint"]:
            held.put(fingerprint=row["fingerprint"])
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
        self.rivals.stands(held)
        for other in self.rivals.of(held, self.held):
            if may_stand_for(held, other) and not may_stand_for(other, held):
                self._hand_over(other, held)
                other.point(held.id)
                self._log(other, ChangeKind.HIDDEN)

    def _original(self, held: Held, *, moved: bool) -> Held | None:
        if not moved and held.duplicate_of is not None:
            current = self.held[held.duplicate_of]
            if may_stand_for(current, held):
                return current
        return next((other for other in self.rivals.of(held, self.held) if may_stand_for(other, held)), None)

    def _hand_over(self, old: Held, new: Held) -> None:
        """Let a new original stand for all that the old one stood for."""
        self.rivals.steps_back(old, new)
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


def _found_again(held: Held, candidate: Candidate) -> Findings:
    """Give what was found in a known article's new text; a date that it had before resolves its days."""
    published, language = held.row["published"], candidate.draft.language or held.row["language"]
    if candidate.draft.published is not None or published is None:
        return candidate.findings
    events = find_dates(candidate.draft.body, language=language, published=published)
    return replace(candidate.findings, events=events)


def entry_of(row: dict[str, Any]) -> Entry | None:
    """Give what a source calls an article, if it calls it anything."""
    source, given = row["source"], row["external_id"]
    return None if source is None or given is None else (source, given)


def _vouches_better(candidate: Candidate, held: Held) -> bool:
    """Tell whether a source knows better than the one that brought an article before."""
    known = held.row["source"]
    return known not in (None, candidate.source) and candidate.standing > held.row["standing"]


def _arrival(held: Held) -> ChangeKind:
    """Say how the log calls an article's coming: what is old alerts nobody."""
    return ChangeKind.ARCHIVED if held.row["quiet"] else ChangeKind.NEW


def _acceptance(held: Held, verdict: Verdict) -> Acceptance:
    return Acceptance(article_id=held.id, verdict=verdict, duplicate_of=held.duplicate_of)
