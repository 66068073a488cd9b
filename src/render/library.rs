//! A page as the template library makes it, from the data of a view.

use tera::{Context, Map, Tera, Value};

use crate::view_data::{Datum, Number, ViewData};

/// The page of a template.
///
/// # Errors
/// If the template does not fit the data.
pub(super) fn page(tera: &Tera, template: &str, data: &ViewData) -> tera::TeraResult<String> {
    let mut context = Context::new();
    if let Datum::Fields(at) = data.root() {
        for (name, datum) in data.fields(at) {
            context.insert_value(name.to_owned(), value(data, datum));
        }
    }
    tera.render(template, &context)
}

fn value(data: &ViewData, datum: Datum) -> Value {
    match datum {
        Datum::Nothing => Value::from(()),
        Datum::Flag(is) => Value::from(is),
        Datum::Number(Number::Unsigned(number)) => Value::from(number),
        Datum::Number(Number::Signed(number)) => Value::from(number),
        Datum::Number(Number::Float(number)) => Value::from(number),
        Datum::Words(at) => Value::from(data.words(at)),
        Datum::Html(at) => Value::safe_string(data.words(at)),
        Datum::List(at) => {
            Value::from(data.items(at).iter().map(|own| value(data, *own)).collect::<Vec<_>>())
        }
        Datum::Fields(at) => {
            let fields = data.fields(at);
            let own = fields.map(|(name, own)| (name.to_owned().into(), value(data, own)));
            Value::from(own.collect::<Map>())
        }
    }
}
