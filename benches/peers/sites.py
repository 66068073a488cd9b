"""Writes an invented dossier as the content of casefile, of Hugo and of Zola, each as its users would.

In the latter two, sources carry the taxonomies `actors` and `allegations`, and every actor and allegation has a page that lists
the sources that cite it, with what they quote. Their templates lie beside this file and are as plain as templates can be.
"""

import json
import pathlib
import shutil

HERE = pathlib.Path(__file__).parent
ADDRESS = "https://dossier.example"


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def quoted(value):
    """Words or a list as JSON, which is YAML and, of these, TOML."""
    return json.dumps(value, ensure_ascii=False)


def body(source):
    return "\n\n".join(source.paragraphs) + "\n"


def casefile(root, corpus):
    put(root / "site.yaml", f"format: 2\ntitle: Synthetic dossier\nbase_url: {ADDRESS}\n")
    put(root / "content/actors/wire.md", "---\nname: The Synthetic Wire\nkind: media\n---\n")
    for actor in corpus.actors:
        head = f"name: {quoted(actor.name)}\nkind: {actor.kind}\n"
        put(root / f"content/actors/{actor.slug}.md", f"---\n{head}---\n\n{actor.text}\n")
    for allegation in corpus.allegations:
        accused = ", ".join(f"{{actor: {slug}, mode: described}}" for slug in allegation.accused)
        searched = "searched: {on: 2024-01-01, where: the corpus}"
        responses = ", ".join(f"{{by: {slug}, kind: none-found, {searched}}}" for slug in allegation.accused)
        head = f"title: {quoted(allegation.title)}\naccused: [{accused}]\nresponses: [{responses}]\n"
        put(root / f"content/allegations/{allegation.slug}.md", f"---\n{head}---\n\n{allegation.text}\n")
    for source in corpus.sources:
        head = f"title: {quoted(source.title)}\npublisher: wire\npublished: {source.day}\n"
        head += f"url: https://wire.example/{source.slug}\nstatements:\n"
        for one in source.statements:
            head += f"  - speaker: {one.speaker}\n    quote: {quoted(one.quote)}\n"
            head += f"    {one.verb}: [{', '.join(one.allegations)}]\n"
        put(root / f"content/sources/{source.slug}.md", f"---\n{head}---\n\n{body(source)}")


def zola(root, corpus):
    shutil.copytree(HERE / "zola", root)
    for actor in corpus.actors:
        put(root / f"data/actors/{actor.slug}.md", f"# {actor.name}\n\n{actor.text}\n")
    for allegation in corpus.allegations:
        put(root / f"data/allegations/{allegation.slug}.md", f"# {allegation.title}\n\n{allegation.text}\n")
    for source in corpus.sources:
        head = f"title = {quoted(source.title)}\ndate = {source.day}\n"
        head += f"[taxonomies]\nactors = {quoted(source.cast)}\nallegations = {quoted(source.alleged())}\n"
        for one in source.statements:
            head += f"[[extra.statements]]\nspeaker = {quoted(one.speaker)}\nquote = {quoted(one.quote)}\n"
            head += f"verb = {quoted(one.verb)}\nallegations = {quoted(one.allegations)}\n"
        put(root / f"content/sources/{source.slug}.md", f"+++\n{head}+++\n\n{body(source)}")


def hugo(root, corpus):
    shutil.copytree(HERE / "hugo", root)
    for actor in corpus.actors:
        text = f"---\ntitle: {quoted(actor.name)}\n---\n\n{actor.text}\n"
        put(root / f"content/actors/{actor.slug}/_index.md", text)
    for allegation in corpus.allegations:
        text = f"---\ntitle: {quoted(allegation.title)}\n---\n\n{allegation.text}\n"
        put(root / f"content/allegations/{allegation.slug}/_index.md", text)
    for source in corpus.sources:
        head = {
            "title": source.title,
            "date": source.day,
            "actors": source.cast,
            "allegations": source.alleged(),
            "statements": [vars(one) for one in source.statements],
        }
        text = json.dumps(head, ensure_ascii=False, indent=1) + "\n\n" + body(source)
        put(root / f"content/sources/{source.slug}.md", text)


WRITERS = {"casefile": casefile, "hugo": hugo, "zola": zola}
