casefileData("spellings-5",["added",1,"asked",1,"doors",9,"ferry",4,"minor",1,"never",2,"orrin",3,"other",2,"paper",1,"ports",0,"pupil",1,"selma",1,"state",0,"storm",2]);
